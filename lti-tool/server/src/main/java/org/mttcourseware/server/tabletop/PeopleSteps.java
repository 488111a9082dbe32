// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.server.web.RefusedException;

/** What a trainer does with groups and seats, and what the room may see. */
final class PeopleSteps {
  static final Map<String, Step> ALL =
      Map.of(
          "groups", PeopleSteps::groups,
          "assign", PeopleSteps::assign,
          "also", PeopleSteps::also,
          "note", PeopleSteps::note,
          "showlogs", PeopleSteps::showLogs,
          "shownext", PeopleSteps::showNext,
          "rehearse", PeopleSteps::rehearse);

  private static final int MOST_GROUPS = 8;

  private PeopleSteps() {}

  private static void groups(On on, Sent sent) {
    int count = sent.number("count", 1, MOST_GROUPS);
    // Who takes a seat meanwhile waits here.
    Run.hold(on.rows(), on.room());
    if (Seats.of(on.rows(), on.room()).stream().anyMatch(seat -> seat.team() > count)) {
      throw new RefusedException(409, "tabletop.group-taken");
    }
    on.store(on.run().withTeams(count));
  }

  private static void assign(On on, Sent sent) {
    Run.hold(on.rows(), on.room());
    String role = on.exercise().role(sent.id("role")).orElseThrow(Sent::wrong).id();
    Seats.move(on.rows(), on.room(), on.seat(sent), on.team(sent), role);
  }

  private static void also(On on, Sent sent) {
    Run.hold(on.rows(), on.room());
    Seat seat = on.seat(sent);
    Set<String> roles = sent.ids("roles");
    if (!roles.stream().allMatch(role -> on.exercise().role(role).isPresent())) {
      throw Sent.wrong();
    }
    List<String> others = roles.stream().filter(role -> !role.equals(seat.role())).toList();
    Seats.also(on.rows(), on.room(), seat.id(), others);
  }

  /** What an evaluator saw; players do not read it. */
  private static void note(On on, Sent sent) {
    on.demand(on.run().began().isPresent());
    Line line =
        new Line("", on.team(sent), "", Line.NOTE, sent.words("text"), on.millis(), on.now());
    Log.add(on.rows(), on.room(), line, null);
  }

  private static void showLogs(On on, Sent sent) {
    on.store(on.run().withOpen(on.run().open().withLogs(sent.flag("on"))));
  }

  private static void showNext(On on, Sent sent) {
    on.store(on.run().withOpen(on.run().open().withNext(sent.flag("on"))));
  }

  private static void rehearse(On on, Sent sent) {
    on.demand(on.run().phase() == Phase.WAITING);
    on.store(on.run().withRehearsal(sent.flag("on")));
  }
}
