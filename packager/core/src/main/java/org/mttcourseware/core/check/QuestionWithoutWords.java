// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question asks something. */
final class QuestionWithoutWords implements Rule {
  @Override
  public String code() {
    return "MTT130";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      if (question.prompt().title().isEmpty()) {
        findings.add(code(), draft.positions().of(question));
      }
    }
  }
}
