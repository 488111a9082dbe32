// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment has at most 100 questions. */
final class TooManyQuestions implements Rule {
  private static final int MOST = 100;

  @Override
  public String code() {
    return "MTT805";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.originalSegments()) {
      int questions =
          segment.activities().stream()
              .filter(Quiz.class::isInstance)
              .map(Quiz.class::cast)
              .mapToInt(Parts::asked)
              .sum();
      if (questions > MOST) {
        findings.add(code(), draft.positions().of(segment), questions);
      }
    }
  }
}
