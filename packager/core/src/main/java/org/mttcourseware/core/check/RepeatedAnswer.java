// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.Set;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No two answers of a question say the same. */
final class RepeatedAnswer implements Rule {
  @Override
  public String code() {
    return "MTT103";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      Set<String> seen = new HashSet<>();
      for (Option answer : Parts.answers(question)) {
        if (!answer.text().isEmpty() && !seen.add(Parts.plain(answer.text()))) {
          findings.add(code(), draft.positions().of(answer), Parts.plain(answer.text()));
        }
      }
    }
  }
}
