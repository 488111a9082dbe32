// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question for a number has one. */
final class NumberMissing implements Rule {
  @Override
  public String code() {
    return "MTT116";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Numeric question) {
        if (draft.positions().has(question, "missing")) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
