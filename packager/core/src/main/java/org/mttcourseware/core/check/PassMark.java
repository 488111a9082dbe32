// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The pass mark of a graded quiz can be reached, and not by doing nothing. */
final class PassMark implements Rule {
  @Override
  public String code() {
    return "MTT124";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      if (quiz.graded() && (quiz.passPercent() < 1 || quiz.passPercent() > 100)) {
        findings.add(code(), draft.positions().of(quiz), quiz.passPercent());
      }
    }
  }
}
