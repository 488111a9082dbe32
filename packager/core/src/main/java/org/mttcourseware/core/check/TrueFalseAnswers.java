// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A true-or-false question has exactly two answers. */
final class TrueFalseAnswers implements Rule {
  @Override
  public String code() {
    return "MTT108";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Choice question) {
        if (question.trueFalse() && question.options().size() != 2) {
          findings.add(code(), draft.positions().of(question), question.options().size());
        }
      }
    }
  }
}
