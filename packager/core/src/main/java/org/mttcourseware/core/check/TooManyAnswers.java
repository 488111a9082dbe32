// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question has at most 26 answers. */
final class TooManyAnswers implements Rule {
  private static final int MOST = 26;

  @Override
  public String code() {
    return "MTT806";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      int answers = Parts.parts(question);
      if (answers > MOST) {
        findings.add(code(), draft.positions().of(question), answers);
      }
    }
  }
}
