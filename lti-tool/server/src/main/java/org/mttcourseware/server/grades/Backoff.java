// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait after each try that failed. Each wait is drawn between three quarters and five
 * quarters of what stands here, so that what failed together does not come back together.
 *
 * @param waits after the first try, the second ...; then no more
 */
record Backoff(List<Duration> waits) {
  /**
   * Soon and often at first, for an LMS that stumbles: of ten thousand grades to one that fails
   * every fifth call, fewer than one is still waiting after ten minutes. Three days in all, for one
   * that is mended on Monday.
   */
  static final Backoff THREE_DAYS =
      new Backoff(
          List.of(
              Duration.ofSeconds(1),
              Duration.ofSeconds(3),
              Duration.ofSeconds(10),
              Duration.ofSeconds(30),
              Duration.ofMinutes(1),
              Duration.ofMinutes(2),
              Duration.ofMinutes(5),
              Duration.ofMinutes(10),
              Duration.ofMinutes(30),
              Duration.ofHours(1),
              Duration.ofHours(3),
              Duration.ofHours(8),
              Duration.ofHours(12),
              Duration.ofHours(12),
              Duration.ofHours(12),
              Duration.ofHours(24)));

  /** For a platform that fails as a whole; the last wait is repeated for ever. */
  static final Backoff PAUSES =
      new Backoff(
          List.of(
              Duration.ofSeconds(5),
              Duration.ofSeconds(20),
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Duration.ofMinutes(15)));

  Backoff {
    waits = List.copyOf(waits);
  }

  /** Returns the wait after {@code tries} tries; empty if that was the last. */
  Optional<Duration> after(int tries, RandomGenerator random) {
    return tries > waits.size()
        ? Optional.empty()
        : Optional.of(jittered(waits.get(tries - 1), random));
  }

  /** Returns the wait after {@code tries} tries; the last one again and again. */
  Duration endlesslyAfter(int tries, RandomGenerator random) {
    return jittered(waits.get(Math.min(tries, waits.size()) - 1), random);
  }

  private static Duration jittered(Duration wait, RandomGenerator random) {
    return Duration.ofMillis(Math.round(wait.toMillis() * (0.75 + random.nextDouble() / 2)));
  }
}
