// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An accepted answer has at most 250 characters. */
final class AcceptedAnswerLong implements Rule {
  private static final int LONGEST = 250;

  @Override
  public String code() {
    return "MTT807";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.ShortText question) {
        question.accepted().stream()
            .filter(answer -> answer.length() > LONGEST)
            .forEach(
                answer -> findings.add(code(), draft.positions().of(question), answer.length()));
      }
    }
  }
}
