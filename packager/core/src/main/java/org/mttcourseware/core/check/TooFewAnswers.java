// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question that is answered by picking offers at least two answers. */
final class TooFewAnswers implements Rule {
  @Override
  public String code() {
    return "MTT102";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      int answers = Parts.answers(question).size();
      boolean twoNeeded =
          question instanceof Question.Several
              || question instanceof Question.Hotspot
              || (question instanceof Question.Choice choice && !choice.trueFalse());
      if (twoNeeded && answers < 2) {
        findings.add(code(), draft.positions().of(question), answers);
      }
    }
  }
}
