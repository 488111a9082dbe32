// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.Set;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No step of an ordering question stands twice. */
final class OrderRepeats implements Rule {
  @Override
  public String code() {
    return "MTT110";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Order question) {
        Set<String> seen = new HashSet<>();
        for (Option item : question.items()) {
          if (!seen.add(Parts.plain(item.text()))) {
            findings.add(code(), draft.positions().of(item), Parts.plain(item.text()));
          }
        }
      }
    }
  }
}
