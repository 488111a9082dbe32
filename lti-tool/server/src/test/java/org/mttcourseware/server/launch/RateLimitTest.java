// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private long now = 1_000_000;

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return Instant.ofEpochMilli(now);
        }
      };

  @Test
  void allowsABurstAndThenSoManyASecond() {
    RateLimit limit = new RateLimit(2, 5, clock);

    assertEquals(5, allowed(limit, 20));
    now += 1_000;
    assertEquals(2, allowed(limit, 20));
    now += 3_600_000;
    assertEquals(5, allowed(limit, 20));
  }

  private static long allowed(RateLimit limit, int times) {
    return IntStream.range(0, times).filter(time -> limit.allows("one")).count();
  }

  @Test
  void countsEachForItselfAndForgetsWhenThereAreTooMany() {
    RateLimit limit = new RateLimit(0.001, 1, clock);

    assertTrue(limit.allows("one"));
    assertTrue(limit.allows("another"));
    assertFalse(limit.allows("one"));
    IntStream.range(0, 60_000).forEach(stranger -> limit.allows("stranger " + stranger));
    assertTrue(limit.allows("one"));
  }
}
