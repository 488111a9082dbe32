// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question assesses an outcome of its module. */
final class QuestionOutcomeUnknown implements Rule {
  @Override
  public String code() {
    return "MTT504";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          Set<String> known = Outcomes.ids(module);
          for (Question question : Parts.questions(segment)) {
            String outcome = question.prompt().outcome();
            if (!outcome.isEmpty() && !known.contains(outcome)) {
              findings.add(
                  code(), draft.positions().of(question), outcome, Nearest.advice(outcome, known));
            }
          }
        });
  }
}
