// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Every media file is used. */
final class MediaUnused implements Rule {
  @Override
  public String code() {
    return "MTT311";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> used =
        draft.uses(Use.Media.class).stream().map(Use.Media::path).collect(Collectors.toSet());
    for (String path : new TreeSet<>(draft.media().keySet())) {
      if (!used.contains(path) && !draft.originalSegments().isEmpty()) {
        findings.add(code(), Position.start(path), path);
      }
    }
  }
}
