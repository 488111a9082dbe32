// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Secret;

class ContentSealTest {
  private static final ContentSeal.Access ACCESS =
      new ContentSeal.Access(new AcademyId("north"), "catalogue-1");

  private static ContentSeal at(String time, String secret) {
    return new ContentSeal(
        Secret.of(secret.repeat(32)), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  @Test
  void opensTodayAndTomorrowAndThenNoMore() {
    String seal = at("2026-03-01T10:00:00Z", "a").seal(ACCESS);

    assertEquals(Optional.of(ACCESS), at("2026-03-02T23:59:59Z", "a").open(seal));
    assertEquals(Optional.empty(), at("2026-03-03T00:00:00Z", "a").open(seal));
  }

  @Test
  void isTheSameAllDay() {
    assertEquals(
        at("2026-03-01T00:00:00Z", "a").seal(ACCESS), at("2026-03-01T23:00:00Z", "a").seal(ACCESS));
  }

  @Test
  void opensWithNoOtherSecret() {
    String seal = at("2026-03-01T10:00:00Z", "a").seal(ACCESS);

    assertEquals(Optional.empty(), at("2026-03-01T10:00:00Z", "b").open(seal));
  }
}
