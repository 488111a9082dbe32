// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * Activities that a translation leaves out and says so in its head: {@code left-out: { stop-twice:
 * "The film has no Russian sound" }}. In their place readers find the reason.
 *
 * @param reasons by the id of the activity, which is also the first part of its keys
 */
public record LeftOut(Map<String, String> reasons) {
  private static final String KEY = "head:left-out:";

  public LeftOut {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /** Returns what {@code translation} says it leaves out. */
  public static LeftOut of(CutText translation) {
    Map<String, String> reasons = new LinkedHashMap<>();
    translation
        .blocks()
        .forEach(block -> activity(block).ifPresent(id -> reasons.put(id, block.text())));
    return new LeftOut(reasons);
  }

  /** Returns the id of the activity that {@code block} gives a reason for, if it does. */
  public static Optional<String> activity(TextBlock block) {
    return block.key().startsWith(KEY)
        ? Optional.of(block.key().substring(KEY.length()))
        : Optional.empty();
  }

  /** Returns {@code translation} without these reasons, which have no original. */
  public static CutText without(CutText translation) {
    return new CutText(
        translation.path(),
        translation.whole(),
        translation.blocks().stream().filter(block -> activity(block).isEmpty()).toList());
  }

  /**
   * Returns {@code original} with empty lines for what is left out.
   *
   * @param part the first part of the keys of an activity, by its id
   */
  public CutText from(CutText original, UnaryOperator<String> part) {
    if (reasons.isEmpty()) {
      return original;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(original.whole().split("\n", -1)));
    for (String id : reasons.keySet()) {
      int start = titleLine(original, part.apply(id));
      for (int i = start; start > 0 && i < nextTitle(original, start); i++) {
        lines.set(i - 1, "");
      }
    }
    return CutText.of(original.path(), lines);
  }

  /** Returns {@code read} with a page for each activity left out that says why. */
  public Joined tell(Joined read, CutText original, UnaryOperator<String> part, Language language) {
    List<String> lines = new ArrayList<>(read.lines());
    for (Map.Entry<String, String> reason : reasons.entrySet()) {
      String name = part.apply(reason.getKey());
      int start = titleLine(original, name);
      int place = read.places().indexOf(new Position(original.path(), start, 1));
      if (start > 0 && place >= 0) {
        TextBlock block = original.offered().get(name + ":title");
        String title = block == null ? reason.getKey() : block.text() + " [" + language.tag() + "]";
        lines.set(place, "# " + title + " {#" + reason.getKey() + "}\n\n" + reason.getValue());
      }
    }
    return new Joined(lines, read.places()).unfolded();
  }

  private static int titleLine(CutText text, String name) {
    return text.blocks().stream()
        .filter(block -> block.key().equals(name + ":title"))
        .mapToInt(TextBlock::line)
        .findFirst()
        .orElse(0);
  }

  private static int nextTitle(CutText text, int line) {
    return text.blocks().stream()
        .filter(block -> block.kind() == BlockKind.TITLE && block.line() > line)
        .mapToInt(TextBlock::line)
        .min()
        .orElse(text.whole().split("\n", -1).length + 1);
  }
}
