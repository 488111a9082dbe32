// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;

/** What a learner must reach in a segment, for standards that know one mark a segment. */
final class PassMark {
  private PassMark() {}

  /** Returns the highest pass mark of the graded quizzes in percent, or nothing without any. */
  static OptionalInt of(Segment segment) {
    return segment.gradedQuizzes().stream().mapToInt(Quiz::passPercent).max();
  }

  /** Returns {@code percent} as a decimal from 0 to 1, such as {@code 0.7}. */
  static String measure(int percent) {
    return BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString();
  }
}
