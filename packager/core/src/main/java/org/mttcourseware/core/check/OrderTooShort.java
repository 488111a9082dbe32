// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An ordering question has at least two things to order. */
final class OrderTooShort implements Rule {
  @Override
  public String code() {
    return "MTT109";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Order question) {
        if (question.items().size() < 2) {
          findings.add(code(), draft.positions().of(question), question.items().size());
        }
      }
    }
  }
}
