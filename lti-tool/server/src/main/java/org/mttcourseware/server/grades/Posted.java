// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Duration;
import java.util.Optional;

/** What became of one try to put a grade into the gradebook. */
sealed interface Posted {
  /** The gradebook has it, or a newer one. */
  record Arrived() implements Posted {}

  /** The LMS offers no gradebook for this link, so far. */
  record Nowhere() implements Posted {}

  /** Another instance is making the column just now: a moment later it is there. */
  record Elsewhere() implements Posted {}

  /**
   * It may go another time.
   *
   * @param extent whether it is this grade that failed, or perhaps the whole platform
   * @param asked how long the LMS asked to be left alone
   */
  record Later(GradeProblem problem, String found, Extent extent, Optional<Duration> asked)
      implements Posted {}

  /** It will not go without somebody's help. */
  record Never(GradeProblem problem, String found) implements Posted {}

  /** How much a failure says about the platform. */
  enum Extent {
    /** Others may well arrive. */
    THIS_GRADE,
    /** If others fail too, the platform is down. */
    PERHAPS_ALL,
    /** Nothing arrives there now. */
    ALL
  }
}
