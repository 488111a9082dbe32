// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An answer says something. */
final class AnswerWithoutWords implements Rule {
  @Override
  public String code() {
    return "MTT131";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      for (Option answer : Parts.answers(question)) {
        if (answer.text().isEmpty()) {
          findings.add(code(), draft.positions().of(answer));
        }
      }
    }
  }
}
