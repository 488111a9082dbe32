// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The clock of an exercise, and what it lets out. */
final class TimelineTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final long MINUTE = 60_000;
  private static final Inject FIRST = SampleExercise.inject("first", 0, false);
  private static final Inject LATER = SampleExercise.inject("later", 10, false);
  private static final Inject RESERVE = SampleExercise.inject("reserve", 5, true);
  private static final Exercise EXERCISE = SampleExercise.of(FIRST, LATER, RESERVE);

  private static Run run(ExerciseClock clock, boolean byHand) {
    Run.Open open = new Run.Open(false, false, false, false);
    return new Run(1, clock, Optional.of(START), Optional.empty(), byHand, false, open);
  }

  private static Timeline at(Run run, Instant now, Release... stored) {
    return new Timeline(EXERCISE, run, List.of(stored), Map.of(), now);
  }

  private static Instant after(long minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  private static ExerciseClock going() {
    return ExerciseClock.standing(START).goingOn(START);
  }

  @Test
  void theClockHoldsGoesOnAndChangesItsSpeedWithoutLosingTime() {
    ExerciseClock clock = going().held(after(3));

    assertEquals(3 * MINUTE, clock.millis(after(60)));
    ExerciseClock faster = clock.goingOn(after(60)).at(400, after(61));
    assertEquals(4 * MINUTE, faster.millis(after(61)));
    assertEquals(12 * MINUTE, faster.millis(after(63)));
    assertEquals(after(63), faster.when(12 * MINUTE));
    assertEquals(4 * MINUTE, faster.millis(after(50)), "a clock that is behind takes nothing back");
  }

  @Test
  void anInjectGoesOutAtItsMinuteWhoeverLooksAndWhenever() {
    Timeline before = at(run(going(), false), after(10).minusMillis(1));
    Timeline late = at(run(going(), false), after(50));

    assertEquals(Timeline.Standing.WAITING, before.standing(LATER));
    assertEquals(Optional.of(after(10)), before.changes());
    assertEquals(Timeline.Standing.OUT, late.standing(LATER));
    assertEquals(after(10), late.newest(LATER).orElseThrow().released());
    assertEquals(10 * MINUTE, late.newest(LATER).orElseThrow().at());
    assertEquals(Optional.empty(), late.changes());
  }

  @Test
  void whatGoesByHandIsDueAndWhatIsInReserveWaits() {
    Timeline timeline = at(run(going(), true), after(20));

    assertEquals(Timeline.Standing.DUE, timeline.standing(LATER));
    assertEquals(Timeline.Standing.WAITING, timeline.standing(RESERVE));
    assertTrue(timeline.out().isEmpty());
    assertEquals(Optional.empty(), timeline.next());
  }

  @Test
  void whatWasCalledBackDoesNotGoOutAgainByItself() {
    Release recalled = new Release("later", 1, 10 * MINUTE, after(10), Optional.of(after(11)));

    Timeline timeline = at(run(going(), false), after(20), recalled);

    assertEquals(Timeline.Standing.RECALLED, timeline.standing(LATER));
    assertEquals(List.of("first"), timeline.out().stream().map(Release::inject).toList());
  }

  @Test
  void whatIsHeldBackStaysAndTheClockGoesToTheNext() {
    Map<String, Handling> held = Map.of("first", new Handling(Optional.empty(), true));

    Timeline timeline = new Timeline(EXERCISE, run(going(), false), List.of(), held, after(1));

    assertEquals(Timeline.Standing.HELD, timeline.standing(FIRST));
    assertEquals("later", timeline.next().orElseThrow().id());
  }

  @Test
  void nothingIsOutBeforeTheStart() {
    Run.Open open = new Run.Open(false, false, false, false);
    Run waiting =
        new Run(
            1,
            ExerciseClock.standing(START),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            open);

    assertTrue(at(waiting, after(100)).releases().isEmpty());
  }
}
