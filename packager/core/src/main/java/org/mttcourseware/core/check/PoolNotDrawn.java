// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Each question can come up. */
final class PoolNotDrawn implements Rule {
  @Override
  public String code() {
    return "MTT127";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      boolean byPools = !quiz.draw().isEmpty() && !quiz.draw().containsKey("");
      for (Question question : quiz.questions()) {
        String pool = question.prompt().pool();
        boolean drawn = byPools ? quiz.draw().containsKey(pool) : pool.isEmpty();
        if (!drawn) {
          findings.add(code(), draft.positions().of(question), pool.isEmpty() ? "none" : pool);
        }
      }
    }
  }
}
