// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Something belongs in each group of a sorting question. */
final class SortGroupEmpty implements Rule {
  @Override
  public String code() {
    return "MTT114";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Sort question) {
        for (Question.Group group : question.groups()) {
          if (group.items().isEmpty()) {
            findings.add(code(), draft.positions().of(group), Parts.plain(group.title()));
          }
        }
      }
    }
  }
}
