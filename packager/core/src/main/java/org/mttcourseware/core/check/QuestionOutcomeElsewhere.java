// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question assesses an outcome that its segment serves. */
final class QuestionOutcomeElsewhere implements Rule {
  @Override
  public String code() {
    return "MTT509";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          for (Question question : Parts.questions(segment)) {
            String outcome = question.prompt().outcome();
            if (Outcomes.ids(module).contains(outcome) && !segment.outcomes().contains(outcome)) {
              findings.add(code(), draft.positions().of(question), outcome);
            }
          }
        });
  }
}
