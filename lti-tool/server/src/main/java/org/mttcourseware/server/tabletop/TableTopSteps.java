// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/**
 * What a trainer does with an exercise. Before each step, and after it, what the clock let out is
 * stored: so a step changes nothing of what went out before it.
 */
final class TableTopSteps {
  private final Map<String, Step> steps = new HashMap<>();
  private final Clock clock;

  TableTopSteps(Clock clock) {
    this.clock = clock;
    steps.putAll(ClockSteps.ALL);
    steps.putAll(InjectSteps.ALL);
    steps.putAll(PeopleSteps.ALL);
    steps.putAll(WashSteps.ALL);
  }

  /**
   * Takes a step on {@code room}, whose row is held.
   *
   * @throws org.mttcourseware.server.web.RefusedException 409 if it does not fit the state, 422 if
   *     there is no such step
   */
  void take(AcademyRows rows, String room, Exercise exercise, JsonNode sent) {
    Step step = steps.get(sent.path("do").asText());
    if (step == null) {
      throw Sent.wrong();
    }
    On before = settled(rows, room, exercise);
    step.take(before, new Sent(sent));
    On after = new On(rows, room, exercise, Run.of(rows, room), before.now());
    for (Release release : after.timeline().byClock()) {
      // Let out by the step itself, such as a skip over its time.
      Releases.add(
          rows,
          room,
          new Release(release.inject(), 1, after.millis(), after.now(), Optional.empty()));
    }
  }

  private On settled(AcademyRows rows, String room, Exercise exercise) {
    Instant now = clock.instant();
    On on = new On(rows, room, exercise, Run.of(rows, room), now);
    on.timeline().byClock().forEach(release -> Releases.add(rows, room, release));
    return on;
  }

  /** Ends the exercise. From then on nothing says which ticket had which seat. */
  void end(AcademyRows rows, String room, Exercise exercise) {
    On on = settled(rows, room, exercise);
    if (on.run().rehearsal()) {
      Rehearsal.forget(rows, room, on.now());
      return;
    }
    Run last = on.run().withOpen(on.run().open().withNext(false).withWash(false));
    on.store(last.began().isPresent() ? last.over(on.now()) : last);
    Seats.forgetTickets(rows, room);
  }
}
