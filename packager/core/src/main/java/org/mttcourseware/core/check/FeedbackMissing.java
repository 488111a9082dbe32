// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Each answer that can be picked tells the learner something. */
final class FeedbackMissing implements Rule {
  @Override
  public String code() {
    return "MTT105";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      for (Option answer : Parts.answers(question)) {
        if (answer.feedback().isEmpty()) {
          findings.add(code(), draft.positions().of(answer));
        }
      }
    }
  }
}
