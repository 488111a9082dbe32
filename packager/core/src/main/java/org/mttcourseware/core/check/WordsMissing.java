// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question for a few words has an accepted answer. */
final class WordsMissing implements Rule {
  @Override
  public String code() {
    return "MTT117";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.ShortText question) {
        if (question.accepted().stream().allMatch(String::isBlank)) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
