// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.StateBudget;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** What a learner leaves in a segment fits into what a learning system stores. */
final class StateTooLong implements Rule {
  @Override
  public String code() {
    return "MTT803";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    StateBudget budget = StateBudget.standard();
    for (Segment segment : draft.segments()) {
      int worst = budget.worstCase(segment);
      if (worst > budget.most()) {
        findings.add(code(), draft.positions().of(segment), worst, budget.most());
      }
    }
  }
}
