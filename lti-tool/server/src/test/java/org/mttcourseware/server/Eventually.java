// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does: asks again and again, and not for ever. */
final class Eventually {
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Eventually() {}

  /** Returns once {@code condition} holds, or fails after {@code most}. */
  static void holds(String what, Duration most, BooleanSupplier condition) {
    long end = System.nanoTime() + most.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + most.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}
