// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.Set;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Nothing stands twice in a sorting question. */
final class SortRepeats implements Rule {
  @Override
  public String code() {
    return "MTT115";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Sort question) {
        Set<String> seen = new HashSet<>();
        for (Question.Group group : question.groups()) {
          for (Option item : group.items()) {
            if (!seen.add(Parts.plain(item.text()))) {
              findings.add(code(), draft.positions().of(item), Parts.plain(item.text()));
            }
          }
        }
      }
    }
  }
}
