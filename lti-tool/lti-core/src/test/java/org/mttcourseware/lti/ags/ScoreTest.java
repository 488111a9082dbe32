// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A score that the standard does not allow cannot be made (AGS 2.0, 3.4). */
class ScoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.5Z");

  private static Score score(Double given, Double maximum) {
    return new Score(
        "user-1",
        NOW,
        Score.Activity.IN_PROGRESS,
        Score.Grading.PENDING,
        Optional.ofNullable(given),
        Optional.ofNullable(maximum),
        Optional.empty(),
        Optional.of(NOW),
        Optional.empty());
  }

  @Test
  void refusesPointsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> score(-1.0, 10.0));
    assertThrows(IllegalArgumentException.class, () -> score(1.0, 0.0));
    assertThrows(IllegalArgumentException.class, () -> score(1.0, null));
    assertThrows(IllegalArgumentException.class, () -> score(null, 1.0));
    assertThrows(IllegalArgumentException.class, () -> score(Double.NaN, 1.0));
    assertThrows(IllegalArgumentException.class, () -> score(1.0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Score.finished(" ", NOW, 1, 1));
  }

  @Test
  void reportsProgressWithoutPoints() {
    assertFalse(score(null, null).toJson().containsKey("scoreGiven"));
    assertEquals("2026-03-01T10:00:00.500Z", score(null, null).toJson().get("timestamp"));
  }

  @Test
  void allowsMoreThanTheMaximum() {
    assertEquals(12.0, score(12.0, 10.0).toJson().get("scoreGiven"));
  }

  @Test
  void refusesColumnWithoutMaximum() {
    assertThrows(IllegalArgumentException.class, () -> LineItem.of("L", 0));
    assertThrows(IllegalArgumentException.class, () -> LineItem.of(" ", 1));
  }
}
