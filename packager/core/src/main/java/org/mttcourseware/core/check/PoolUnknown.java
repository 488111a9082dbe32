// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A quiz draws from pools that have questions. */
final class PoolUnknown implements Rule {
  @Override
  public String code() {
    return "MTT126";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      for (String pool : quiz.draw().keySet()) {
        if (!pool.isEmpty() && Parts.inPool(quiz, pool).isEmpty()) {
          findings.add(code(), draft.positions().of(quiz), pool);
        }
      }
    }
  }
}
