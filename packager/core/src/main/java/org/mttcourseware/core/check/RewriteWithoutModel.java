// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A text to be written again has a model to compare it with. */
final class RewriteWithoutModel implements Rule {
  @Override
  public String code() {
    return "MTT121";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Rewrite question) {
        if (question.model().isEmpty()) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
