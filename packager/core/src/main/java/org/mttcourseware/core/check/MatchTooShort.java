// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A matching question has at least two pairs. */
final class MatchTooShort implements Rule {
  @Override
  public String code() {
    return "MTT111";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Match question) {
        if (question.pairs().size() < 2) {
          findings.add(code(), draft.positions().of(question), question.pairs().size());
        }
      }
    }
  }
}
