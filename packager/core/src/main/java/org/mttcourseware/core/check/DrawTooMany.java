// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No more questions are drawn than there are. */
final class DrawTooMany implements Rule {
  @Override
  public String code() {
    return "MTT125";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Quiz quiz : Parts.activities(draft, Quiz.class)) {
      quiz.draw()
          .forEach(
              (pool, count) -> {
                int there = Parts.inPool(quiz, pool).size();
                if (count > there && (pool.isEmpty() || there > 0)) {
                  findings.add(code(), draft.positions().of(quiz), count, there);
                }
              });
    }
  }
}
