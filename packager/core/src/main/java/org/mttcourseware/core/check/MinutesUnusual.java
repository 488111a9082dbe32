// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment takes 15 to 60 minutes. */
final class MinutesUnusual implements Rule {
  @Override
  public String code() {
    return "MTT209";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.originalSegments()) {
      int minutes = segment.minutes();
      if (minutes > 0 && (minutes < 15 || minutes > 60)) {
        findings.add(code(), draft.positions().of(segment, "minutes"), minutes);
      }
    }
  }
}
