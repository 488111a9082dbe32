// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question without feedback on single answers explains the whole. */
final class ExplanationMissing implements Rule {
  @Override
  public String code() {
    return "MTT106";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      boolean explainsElsewhere =
          !Parts.answers(question).isEmpty()
              || question instanceof Question.Choice
              || question instanceof Question.Several
              || question instanceof Question.Hotspot
              || question instanceof Question.Rewrite;
      if (!explainsElsewhere && question.prompt().explanation().isEmpty()) {
        findings.add(code(), draft.positions().of(question));
      }
    }
  }
}
