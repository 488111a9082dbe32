// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.live.Viewer;
import org.mttcourseware.server.store.AcademyRows;

/** A trainer plays an exercise alone, beforehand. */
final class Rehearsal {
  private static final List<String> TABLES =
      List.of(
          "tabletop_run",
          "tabletop_handling",
          "tabletop_release",
          "tabletop_seat",
          "tabletop_line",
          "tabletop_mark",
          "tabletop_given",
          "tabletop_finding");

  private Rehearsal() {}

  /** Erases all that was done in a room. */
  static void forget(AcademyRows rows, String room, Instant now) {
    for (String table : TABLES) {
      rows.update("delete from " + table + " where academy = :academy and room = :room")
          .bind("room", room)
          .execute();
    }
    Run.open(rows, room, now);
    Run.of(rows, room).withRehearsal(true).store(rows, room);
  }

  /**
   * Returns the seat that {@code viewer} sits in, and in a rehearsal the one that a trainer looks
   * from; nothing if neither.
   */
  static Optional<Seat> seat(List<Seat> seats, Exercise exercise, Run run, Viewer viewer) {
    if (!viewer.seat().startsWith(Viewer.LOOK)) {
      return seats.stream().filter(seat -> seat.id().equals(viewer.seat())).findFirst();
    }
    String[] look = viewer.seat().substring(Viewer.LOOK.length()).split("\\|", 2);
    boolean possible =
        run.rehearsal()
            && look.length == 2
            && look[0].matches("[1-8]")
            && Integer.parseInt(look[0]) <= run.teams();
    return possible
        ? exercise
            .role(look[1])
            .map(role -> new Seat("", Integer.parseInt(look[0]), role.id(), 1, List.of()))
        : Optional.empty();
  }
}
