// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of an exercise: what it showed at one moment, and how it goes on from there. Whoever
 * has these can tell the time, after a restart and on any instance.
 *
 * @param baseAt the moment
 * @param base what it showed then, in milliseconds
 * @param speed 100 is as fast as any clock
 */
record ExerciseClock(Instant baseAt, long base, int speed, boolean running) {
  private static final int USUAL = 100;

  /** Returns a clock that stands at the beginning. */
  static ExerciseClock standing(Instant now) {
    return new ExerciseClock(now, 0, USUAL, false);
  }

  /** Returns what it shows at {@code now}. */
  long millis(Instant now) {
    // Clocks of instances differ a little: it never goes back behind what was stored.
    long real = Math.max(0, Duration.between(baseAt, now).toMillis());
    return running ? base + real * speed / USUAL : base;
  }

  /**
   * Returns when it shows {@code millis}, as it runs now: the first millisecond at which it does.
   */
  Instant when(long millis) {
    long ahead = Math.max(0, millis - base);
    return baseAt.plusMillis((ahead * USUAL + speed - 1) / speed);
  }

  /** Returns how many milliseconds of exercise go by in one. */
  double factor() {
    return speed / (double) USUAL;
  }

  ExerciseClock held(Instant now) {
    return new ExerciseClock(now, millis(now), speed, false);
  }

  ExerciseClock goingOn(Instant now) {
    return new ExerciseClock(now, millis(now), speed, true);
  }

  ExerciseClock at(int otherSpeed, Instant now) {
    return new ExerciseClock(now, millis(now), otherSpeed, running);
  }

  /** Returns it set to {@code millis}. */
  ExerciseClock set(long millis, Instant now) {
    return new ExerciseClock(now, millis, speed, running);
  }
}
