// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment has pages. */
final class SegmentEmpty implements Rule {
  @Override
  public String code() {
    return "MTT215";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.segments()) {
      if (segment.pages().isEmpty()) {
        findings.add(code(), draft.positions().of(segment));
      }
    }
  }
}
