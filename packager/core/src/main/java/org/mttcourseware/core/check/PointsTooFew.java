// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question is worth at least one point. */
final class PointsTooFew implements Rule {
  @Override
  public String code() {
    return "MTT128";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      if (question.prompt().points() < 1) {
        findings.add(code(), draft.positions().of(question), question.prompt().points());
      }
    }
  }
}
