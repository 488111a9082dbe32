// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question that is answered by picking has a right answer. */
final class NoRightAnswer implements Rule {
  @Override
  public String code() {
    return "MTT101";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question question : Parts.questions(draft)) {
      List<Option> answers = Parts.answers(question);
      if (!answers.isEmpty() && answers.stream().noneMatch(Option::right)) {
        findings.add(code(), draft.positions().of(question));
      }
    }
  }
}
