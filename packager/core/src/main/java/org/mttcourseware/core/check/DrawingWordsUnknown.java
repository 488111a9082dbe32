// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;
import org.mttcourseware.core.translate.DrawingWords;

/** Words translated for a drawing stand in it. */
final class DrawingWordsUnknown implements Rule {
  @Override
  public String code() {
    return "MTT238";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, List<String>> words = new HashMap<>();
    for (Use.DrawingWord word : draft.uses(Use.DrawingWord.class)) {
      List<String> known =
          words.computeIfAbsent(
              word.drawing(),
              path -> {
                MediaFile drawing = draft.media().get(path);
                return drawing == null || Svg.read(drawing).isEmpty() ? List.of() : in(drawing);
              });
      if (!known.contains(word.original())) {
        findings.add(code(), word.at(), word.original(), word.drawing());
      }
    }
  }

  private static List<String> in(MediaFile drawing) {
    try {
      return DrawingWords.of(
          new String(Files.readAllBytes(drawing.file()), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(drawing.path(), unreadable);
    }
  }
}
