// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Takes one claimed grade to its gradebook, and writes down what became of it. */
final class Clerk {
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final DueGrades due;
  private final Pauses pauses;
  private final Function<DueGrade, Posted> posting;
  private final Backoff backoff;
  private final Clock clock;
  private final RandomGenerator random;
  private final Crossing crossing;

  /** A point of the way where a test can let an instance die. */
  interface Crossing {
    /** The gradebook has answered, and nothing of it is written down yet. */
    void answered(DueGrade grade, Posted posted);
  }

  /**
   * Makes one.
   *
   * @param posting brings a grade to its gradebook
   */
  Clerk(
      DueGrades due,
      Pauses pauses,
      Function<DueGrade, Posted> posting,
      Backoff backoff,
      Clock clock,
      RandomGenerator random,
      Crossing crossing) {
    this.due = due;
    this.pauses = pauses;
    this.posting = posting;
    this.backoff = backoff;
    this.clock = clock;
    this.random = random;
    this.crossing = crossing;
  }

  /**
   * Takes {@code grade} there.
   *
   * @param probed whether its platform was paused before
   * @return whether more may be sent to this platform now
   */
  boolean take(DueGrade grade, boolean probed) {
    if (!due.isOurs(grade)) {
      due.release(grade, clock.instant());
      return true;
    }
    Posted posted = posting.apply(grade);
    crossing.answered(grade, posted);
    if (posted instanceof Posted.Later later) {
      return failed(grade, later);
    }
    if (posted instanceof Posted.Elsewhere) {
      due.release(grade, clock.instant().plus(A_MOMENT));
      return true;
    }
    pauses.worked(grade.platform(), probed);
    if (posted instanceof Posted.Never never) {
      due.stuck(grade, never.problem(), never.found());
    } else if (posted instanceof Posted.Nowhere) {
      due.nowhere(grade);
    } else {
      due.arrived(grade);
    }
    return true;
  }

  private boolean failed(DueGrade grade, Posted.Later failure) {
    Optional<Instant> pausedUntil = pauses.failed(grade, failure);
    if (pausedUntil.isPresent()) {
      due.later(grade, pausedUntil.get(), grade.tries(), failure.problem(), failure.found());
      return false;
    }
    Optional<Duration> wait = backoff.after(grade.tries() + 1, random);
    if (wait.isEmpty()) {
      due.stuck(grade, failure.problem(), failure.found());
    } else {
      due.later(
          grade,
          clock.instant().plus(wait.get()),
          grade.tries() + 1,
          failure.problem(),
          failure.found());
    }
    return true;
  }

  /** Gives {@code grade} back untried: this instance ends, or the platform is paused. */
  void giveBack(DueGrade grade) {
    due.release(grade, clock.instant());
  }
}
