// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** What an academy teaches elsewhere is a segment of the programme. */
final class TaughtElsewhereUnknown implements Rule {
  @Override
  public String code() {
    return "MTT246";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = Parts.segmentIds(draft);
    for (Adaptation adaptation : draft.adaptations()) {
      for (String segment : adaptation.taughtElsewhere()) {
        if (!ids.contains(segment)) {
          findings.add(
              code(),
              draft.positions().of(adaptation, "taught-elsewhere"),
              segment,
              Nearest.advice(segment, ids));
        }
      }
    }
  }
}
