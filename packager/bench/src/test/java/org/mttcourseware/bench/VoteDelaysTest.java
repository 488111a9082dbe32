// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VoteDelaysTest {
  private static final long MILLI = 1_000_000;

  @Test
  void aVoteIsShownByTheFirstCountThatReachesItsPlace() {
    List<Double> delays =
        VoteDelays.of(List.of(cast(0, 5), cast(10, 12)), List.of(count(1, 30), count(2, 60)));

    assertEquals(List.of(30.0, 50.0), delays);
  }

  @Test
  void oneThatWasHeldUpIsNotHiddenByThoseThatPassedIt() {
    List<Double> delays =
        VoteDelays.of(
            List.of(cast(0, 900), cast(1, 5), cast(2, 6)), List.of(count(2, 20), count(3, 950)));

    assertEquals(List.of(18.0, 19.0, 950.0), delays);
  }

  @Test
  void noVoteCountsAsShownBeforeItWasAcknowledged() {
    assertEquals(List.of(40.0), VoteDelays.of(List.of(cast(0, 40)), List.of(count(1, 20))));
  }

  @Test
  void refusesCountsThatEndTooSoon() {
    assertThrows(
        IllegalArgumentException.class,
        () -> VoteDelays.of(List.of(cast(0, 1), cast(0, 2)), List.of(count(1, 3))));
  }

  private static VoteDelays.Cast cast(long due, long acknowledged) {
    return new VoteDelays.Cast(due * MILLI, acknowledged * MILLI);
  }

  private static Sightings.Count count(int votes, long millis) {
    return new Sightings.Count(votes, millis * MILLI);
  }
}
