// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question with one right answer has no second one. */
final class TwoRightAnswers implements Rule {
  @Override
  public String code() {
    return "MTT104";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Choice question) {
        question.options().stream()
            .filter(Option::right)
            .skip(1)
            .findFirst()
            .ifPresent(second -> findings.add(code(), draft.positions().of(second)));
      }
    }
  }
}
