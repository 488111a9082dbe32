// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question with several right answers has a wrong one too. */
final class AllAnswersRight implements Rule {
  @Override
  public String code() {
    return "MTT107";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Several question) {
        if (question.options().size() > 1 && question.options().stream().allMatch(Option::right)) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
