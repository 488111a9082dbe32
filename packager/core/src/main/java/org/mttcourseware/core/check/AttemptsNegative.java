// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The number of attempts is not negative. */
final class AttemptsNegative implements Rule {
  @Override
  public String code() {
    return "MTT129";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      if (quiz.attempts() < 0) {
        findings.add(code(), draft.positions().of(quiz), quiz.attempts());
      }
    }
  }
}
