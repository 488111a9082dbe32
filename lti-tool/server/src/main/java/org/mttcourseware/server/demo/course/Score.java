// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tool last said of one person in one column (AGS 2.0, 3.4).
 *
 * @param given the points; null if none were sent, or they were erased
 * @param maximum of how many
 */
public record Score(
    String person,
    @Nullable Double given,
    double maximum,
    String comment,
    Instant timestamp,
    String activityProgress,
    String gradingProgress) {
  /** What makes a score a grade. */
  public static final String FULLY_GRADED = "FullyGraded";

  /** Returns it without its grade. */
  public Score erased() {
    return new Score(person, null, maximum, "", timestamp, activityProgress, gradingProgress);
  }

  /** Returns the points on a column of {@code columnMaximum}. */
  public @Nullable Double scaled(double columnMaximum) {
    return given == null ? null : given * columnMaximum / maximum;
  }
}
