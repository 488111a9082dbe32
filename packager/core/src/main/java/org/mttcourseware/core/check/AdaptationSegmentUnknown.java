// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Set;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An adaptation takes, and counts as taught elsewhere, segments that exist. */
final class AdaptationSegmentUnknown implements Rule {
  @Override
  public String code() {
    return "MTT226";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = Parts.segmentIds(draft);
    for (Adaptation adaptation : draft.adaptations()) {
      Position taken = draft.positions().of(adaptation, "segments");
      Position elsewhere = draft.positions().of(adaptation, "taught-elsewhere");
      report(adaptation.segments(), ids, taken, findings);
      report(adaptation.taughtElsewhere(), ids, elsewhere, findings);
    }
  }

  private void report(List<String> named, Set<String> ids, Position at, Findings findings) {
    named.stream()
        .filter(segment -> !ids.contains(segment))
        .forEach(segment -> findings.add(code(), at, segment, Nearest.advice(segment, ids)));
  }
}
