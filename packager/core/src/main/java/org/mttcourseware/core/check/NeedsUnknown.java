// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment needs segments that exist. */
final class NeedsUnknown implements Rule {
  @Override
  public String code() {
    return "MTT213";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = Parts.segmentIds(draft);
    for (Segment segment : draft.originalSegments()) {
      for (String needed : segment.needs()) {
        if (!ids.contains(needed)) {
          findings.add(
              code(), draft.positions().of(segment, "needs"), needed, Nearest.advice(needed, ids));
        }
      }
    }
  }
}
