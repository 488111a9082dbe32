// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.live.Tickets;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/** What a participant does. */
final class TableTopDeeds {
  private final AcademyRows rows;
  private final String room;
  private final Exercise exercise;
  private final String ticket;
  private final Instant now;

  TableTopDeeds(AcademyRows rows, String room, Exercise exercise, String ticket, Instant now) {
    this.rows = rows;
    this.room = room;
    this.exercise = exercise;
    this.ticket = ticket;
    this.now = now;
  }

  /**
   * Does what the address calls {@code deed}.
   *
   * @throws RefusedException 404 if there is no such deed
   */
  Map<String, ?> take(String deed, Sent sent) {
    return switch (deed) {
      case "seat" -> seat(sent);
      case "leave" -> leave();
      case "log" -> log(sent);
      case "wash" -> wash(sent);
      default -> throw new RefusedException(404, "web.not-found");
    };
  }

  private Map<String, ?> seat(Sent sent) {
    Run run = Run.hold(rows, room);
    int team = sent.number("group", 1, run.teams());
    String role = exercise.role(sent.id("role")).orElseThrow(Sent::wrong).id();
    Seats.take(rows, room, Tickets.hash(ticket), team, role);
    return Map.of("group", team, "role", role);
  }

  private Map<String, ?> leave() {
    Run.hold(rows, room);
    Seats.leave(rows, room, Tickets.hash(ticket));
    return Map.of();
  }

  private Optional<Seat> seat() {
    return Seats.ofTicket(rows, room, Tickets.hash(ticket));
  }

  private Map<String, ?> log(Sent sent) {
    long number = sent.count();
    String paper = Paper.of(ticket, room, "log", number);
    // What comes again was taken already, also where the exercise is over since.
    if (!Log.has(rows, room, paper)) {
      Run run = Run.of(rows, room);
      Seat seat = seat().orElseThrow(() -> new RefusedException(409, "tabletop.no-seat"));
      if (!run.isPlayed()) {
        throw new RefusedException(409, "tabletop.not-played");
      }
      String kind = sent.oneOf("kind", Log.KINDS);
      long at = run.clock().millis(now);
      Line line = new Line("", seat.team(), seat.role(), kind, sent.words("text"), at, now);
      Log.add(rows, room, line, paper);
    }
    return Map.of("number", number);
  }

  private Map<String, ?> wash(Sent sent) {
    long number = sent.count();
    String paper = Paper.of(ticket, room, "wash", number);
    if (!Given.has(rows, room, paper)) {
      if (Run.of(rows, room).phase() != Phase.HOTWASH) {
        throw new RefusedException(409, "tabletop.wash-closed");
      }
      String kind = sent.oneOf("kind", Given.KINDS);
      int team = seat().map(Seat::team).orElse(0);
      String role = seat().map(Seat::role).orElse("");
      new Given("", team, role, kind, sent.words("text"), Given.WAITING)
          .add(rows, room, paper, now);
    }
    return Map.of("number", number);
  }
}
