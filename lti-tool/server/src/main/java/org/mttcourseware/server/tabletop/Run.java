// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/**
 * Where an exercise stands in its room.
 *
 * @param teams how many groups play side by side
 * @param byHand injects wait for the trainer's hand
 * @param rehearsal nothing is kept when it ends
 * @param open what is open to see or to send
 */
record Run(
    int teams,
    ExerciseClock clock,
    Optional<Instant> began,
    Optional<Instant> finished,
    boolean byHand,
    boolean rehearsal,
    Open open) {

  /**
   * What is open to see or to send.
   *
   * @param logs on the wall
   * @param next on the wall: when the next inject is due
   * @param wash the hot wash takes what people send
   * @param findings what came of it is shown
   */
  record Open(boolean logs, boolean next, boolean wash, boolean findings) {
    Open withLogs(boolean on) {
      return new Open(on, next, wash, findings);
    }

    Open withNext(boolean on) {
      return new Open(logs, on, wash, findings);
    }

    Open withWash(boolean on) {
      return new Open(logs, next, on, findings);
    }

    Open withFindings(boolean on) {
      return new Open(logs, next, wash, on);
    }
  }

  /** Stores what a room begins with. */
  static void open(AcademyRows rows, String room, Instant now) {
    Run run =
        new Run(
            1,
            ExerciseClock.standing(now),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            new Open(false, false, false, false));
    rows.update(
            "insert into tabletop_run (room, academy, teams, base_at, base_millis, speed, running,"
                + " by_hand, rehearsal, logs_shown, next_shown, wash_open, wash_shown) values"
                + " (:room, :academy, :teams, :now, 0, :speed, false, false, false, false, false,"
                + " false, false)")
        .bind("room", room)
        .bind("teams", run.teams())
        .bind("now", now)
        .bind("speed", run.clock().speed())
        .execute();
  }

  static Run of(AcademyRows rows, String room) {
    return rows.query("select * from tabletop_run where academy = :academy and room = :room")
        .bind("room", room)
        .map((row, context) -> read(row))
        .one();
  }

  /** Returns it, and lets nobody change it until the transaction ends. */
  static Run hold(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_run where academy = :academy and room = :room for update")
        .bind("room", room)
        .map((row, context) -> read(row))
        .one();
  }

  private static Run read(ResultSet row) throws SQLException {
    return new Run(
        row.getInt("teams"),
        new ExerciseClock(
            Columns.instant(row, "base_at"),
            row.getLong("base_millis"),
            row.getInt("speed"),
            row.getBoolean("running")),
        Columns.optionalInstant(row, "began_at"),
        Columns.optionalInstant(row, "finished_at"),
        row.getBoolean("by_hand"),
        row.getBoolean("rehearsal"),
        new Open(
            row.getBoolean("logs_shown"),
            row.getBoolean("next_shown"),
            row.getBoolean("wash_open"),
            row.getBoolean("wash_shown")));
  }

  void store(AcademyRows rows, String room) {
    rows.update(
            "update tabletop_run set teams = :teams, base_at = :base_at, base_millis = :base,"
                + " speed = :speed, running = :running, began_at = :began, finished_at ="
                + " :finished, by_hand = :by_hand, rehearsal = :rehearsal, logs_shown = :logs,"
                + " next_shown = :next, wash_open = :wash, wash_shown = :findings where academy ="
                + " :academy and room = :room")
        .bind("room", room)
        .bind("teams", teams)
        .bind("base_at", clock.baseAt())
        .bind("base", clock.base())
        .bind("speed", clock.speed())
        .bind("running", clock.running())
        .bind("began", began.orElse(null))
        .bind("finished", finished.orElse(null))
        .bind("by_hand", byHand)
        .bind("rehearsal", rehearsal)
        .bind("logs", open.logs())
        .bind("next", open.next())
        .bind("wash", open.wash())
        .bind("findings", open.findings())
        .execute();
  }

  Phase phase() {
    if (began.isEmpty()) {
      return Phase.WAITING;
    }
    if (open.wash()) {
      return Phase.HOTWASH;
    }
    if (finished.isPresent()) {
      return Phase.FINISHED;
    }
    return clock.running() ? Phase.RUNNING : Phase.HELD;
  }

  /** Returns whether it is being played: the clock was started, and nothing has ended it. */
  boolean isPlayed() {
    return phase() == Phase.RUNNING || phase() == Phase.HELD;
  }

  Run withTeams(int count) {
    return new Run(count, clock, began, finished, byHand, rehearsal, open);
  }

  Run withClock(ExerciseClock other) {
    return new Run(teams, other, began, finished, byHand, rehearsal, open);
  }

  Run begun(Instant now) {
    return new Run(teams, clock.goingOn(now), Optional.of(now), finished, byHand, rehearsal, open);
  }

  Run over(Instant now) {
    return new Run(
        teams, clock.held(now), began, Optional.of(finished.orElse(now)), byHand, rehearsal, open);
  }

  Run withByHand(boolean on) {
    return new Run(teams, clock, began, finished, on, rehearsal, open);
  }

  Run withRehearsal(boolean on) {
    return new Run(teams, clock, began, finished, byHand, on, open);
  }

  Run withOpen(Open other) {
    return new Run(teams, clock, began, finished, byHand, rehearsal, other);
  }
}
