// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A quiz has questions. */
final class QuizEmpty implements Rule {
  @Override
  public String code() {
    return "MTT123";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      if (quiz.questions().isEmpty()) {
        findings.add(code(), draft.positions().of(quiz));
      }
    }
  }
}
