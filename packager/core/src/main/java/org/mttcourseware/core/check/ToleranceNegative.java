// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A tolerance is not negative. */
final class ToleranceNegative implements Rule {
  @Override
  public String code() {
    return "MTT133";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Numeric question) {
        if (question.tolerance().signum() < 0) {
          findings.add(
              code(), draft.positions().of(question), question.tolerance().toPlainString());
        }
      }
    }
  }
}
