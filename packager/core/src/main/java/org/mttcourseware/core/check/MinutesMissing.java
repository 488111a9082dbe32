// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment says how long it takes. */
final class MinutesMissing implements Rule {
  @Override
  public String code() {
    return "MTT208";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.originalSegments()) {
      if (segment.minutes() <= 0) {
        findings.add(code(), draft.positions().of(segment, "minutes"));
      }
    }
  }
}
