// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A sorting question has at least two groups. */
final class SortGroups implements Rule {
  @Override
  public String code() {
    return "MTT113";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Sort question) {
        if (question.groups().size() < 2) {
          findings.add(code(), draft.positions().of(question), question.groups().size());
        }
      }
    }
  }
}
