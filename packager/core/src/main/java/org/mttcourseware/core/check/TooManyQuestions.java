// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment has no more questions than the learning system stores answers of a lesson. */
final class TooManyQuestions implements LmsRule {
  @Override
  public String code() {
    return "MTT805";
  }

  @Override
  public void check(Draft draft, LmsProfile lms, Findings findings) {
    Integer most = lms.scorm().interactions();
    if (most == null) {
      return;
    }
    for (Segment segment : draft.originalSegments()) {
      int questions =
          segment.activities().stream()
              .filter(Quiz.class::isInstance)
              .map(Quiz.class::cast)
              .mapToInt(Parts::asked)
              .sum();
      if (questions > most) {
        findings.add(code(), draft.positions().of(segment), questions, lms.name(), most);
      }
    }
  }
}
