// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.lti.service.ServiceAnswer;

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

  /** Returns what {@code answer} means for a grade, by what to do next. */
  static Posted of(ServiceAnswer<?> answer) {
    if (answer instanceof ServiceAnswer.Unauthorized) {
      return later(GradeProblem.UNAUTHORIZED, "401", Extent.PERHAPS_ALL, answer);
    }
    if (answer instanceof ServiceAnswer.Throttled) {
      return later(GradeProblem.THROTTLED, "429", Extent.ALL, answer);
    }
    if (answer instanceof ServiceAnswer.Unavailable<?> broken) {
      return later(GradeProblem.BROKEN, "" + broken.status(), Extent.PERHAPS_ALL, answer);
    }
    if (answer instanceof ServiceAnswer.Unreachable<?> none) {
      return later(
          none.retryable() ? GradeProblem.UNREACHABLE : GradeProblem.ADDRESS_REFUSED,
          none.reason(),
          Extent.PERHAPS_ALL,
          answer);
    }
    if (answer instanceof ServiceAnswer.NotAnLms<?> page) {
      String found = page.status() + ": " + page.reason();
      return later(GradeProblem.NOT_AN_LMS, found, Extent.PERHAPS_ALL, answer);
    }
    if (answer instanceof ServiceAnswer.NoToken<?> none) {
      return later(GradeProblem.NO_TOKEN, none.refusal().found(), Extent.ALL, answer);
    }
    if (answer instanceof ServiceAnswer.Gone<?> gone) {
      return new Never(GradeProblem.COLUMN_GONE, "" + gone.status());
    }
    if (answer instanceof ServiceAnswer.Rejected<?> no) {
      GradeProblem problem = no.status() == 403 ? GradeProblem.FORBIDDEN : GradeProblem.REJECTED;
      return new Never(problem, no.status() + ": " + no.reason());
    }
    return new Arrived();
  }

  private static Later later(
      GradeProblem problem, String found, Extent extent, ServiceAnswer<?> answer) {
    return new Later(problem, found, extent, answer.leaveAlone());
  }

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
