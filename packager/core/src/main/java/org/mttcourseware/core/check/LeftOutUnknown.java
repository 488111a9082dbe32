// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** What a translation leaves out is an activity of its original, and readers are told why. */
final class LeftOutUnknown implements Rule {
  @Override
  public String code() {
    return "MTT237";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.LeftOut left : draft.uses(Use.LeftOut.class)) {
      Set<String> activities =
          draft.originalSegments().stream()
              .filter(segment -> segment.id().equals(left.segment()))
              .flatMap(segment -> segment.activities().stream())
              .map(Activity::id)
              .collect(Collectors.toSet());
      if (!activities.contains(left.activity()) || left.reason().isBlank()) {
        findings.add(code(), left.at(), left.activity());
      }
    }
  }
}
