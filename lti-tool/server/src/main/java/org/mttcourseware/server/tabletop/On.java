// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/** What a step of a trainer is taken on. The row of the room is held. */
record On(AcademyRows rows, String room, Exercise exercise, Run run, Instant now) {
  /** Refuses a step that does not fit the state. */
  void demand(boolean fits) {
    if (!fits) {
      throw new RefusedException(409, "live.step-late");
    }
  }

  long millis() {
    return run.clock().millis(now);
  }

  Timeline timeline() {
    return Timeline.of(rows, room, exercise, run, now);
  }

  void store(Run other) {
    other.store(rows, room);
  }

  /** Returns the inject that {@code sent} names. */
  Inject inject(Sent sent, String name) {
    return exercise.inject(sent.id(name)).orElseThrow(Sent::wrong);
  }

  int team(Sent sent) {
    return sent.number("group", 1, run.teams());
  }

  /** Returns the seat that {@code sent} names. */
  Seat seat(Sent sent) {
    return Seats.find(rows, room, sent.id("seat"))
        .orElseThrow(() -> new RefusedException(409, "live.step-late"));
  }
}
