// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.Set;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Each side of a matching question says each thing once. */
final class MatchRepeats implements Rule {
  @Override
  public String code() {
    return "MTT112";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Match question) {
        Set<String> left = new HashSet<>();
        Set<String> right = new HashSet<>();
        for (Question.Pair pair : question.pairs()) {
          report(pair, pair.left(), left, draft, findings);
          report(pair, pair.right(), right, draft, findings);
        }
        for (Option distractor : question.distractors()) {
          report(distractor, distractor.text(), right, draft, findings);
        }
      }
    }
  }

  private void report(Object row, Html text, Set<String> seen, Draft draft, Findings findings) {
    if (!seen.add(Parts.plain(text))) {
      findings.add(code(), draft.positions().of(row), Parts.plain(text));
    }
  }
}
