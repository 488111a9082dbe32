// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A graded quiz holds no question that only a person can mark. */
final class RewriteGraded implements Rule {
  @Override
  public String code() {
    return "MTT122";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      for (Question question : quiz.questions()) {
        if (quiz.graded() && question instanceof Question.Rewrite) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
