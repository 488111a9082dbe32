// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;

/** The rounds of a room. */
final class Rounds {
  private Rounds() {}

  /** Returns all rounds of a room, in the order of runs and numbers. */
  static List<Round> all(AcademyRows rows, String room) {
    return rows.query(
            "select * from live_round where academy = :academy and room = :room"
                + " order by opened_at, run, number")
        .bind("room", room)
        .map((row, context) -> read(row))
        .list();
  }

  /** Returns the round {@code id} of a room. */
  static Optional<Round> find(AcademyRows rows, String room, String id) {
    return rows.query(
            "select * from live_round where academy = :academy and room = :room and id = :id")
        .bind("room", room)
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Returns the rounds of the newest run of a question, the first round first. */
  static List<Round> newestRun(AcademyRows rows, String room, String ballot) {
    List<Round> all =
        rows.query(
                "select * from live_round where academy = :academy and room = :room"
                    + " and ballot = :ballot order by run, number")
            .bind("room", room)
            .bind("ballot", ballot)
            .map((row, context) -> read(row))
            .list();
    int newest = all.stream().mapToInt(Round::run).max().orElse(0);
    return all.stream().filter(round -> round.run() == newest).toList();
  }

  /** Returns the newest round of a question. */
  static Optional<Round> newest(AcademyRows rows, String room, String ballot) {
    List<Round> run = newestRun(rows, room, ballot);
    return run.isEmpty() ? Optional.empty() : Optional.of(run.get(run.size() - 1));
  }

  /** Opens a round. */
  static void open(
      AcademyRows rows,
      String room,
      String ballot,
      int run,
      int number,
      Instant now,
      @Nullable Instant closes) {
    rows.update(
            "insert into live_round (id, academy, room, ballot, run, number, opened_at, closes_at,"
                + " hands) values (:id, :academy, :room, :ballot, :run, :number, :now, :closes,"
                + " '{}')")
        .bind("id", RandomIds.id())
        .bind("room", room)
        .bind("ballot", ballot)
        .bind("run", run)
        .bind("number", number)
        .bind("now", now)
        .bind("closes", closes)
        .execute();
  }

  /** Closes a round, unless it is closed; then the order of what came in is no more. */
  static void close(AcademyRows rows, String round, Instant now) {
    int closed =
        rows.update(
                "update live_round set closed_at = :now where academy = :academy and id = :round"
                    + " and closed_at is null")
            .bind("round", round)
            .bind("now", now)
            .execute();
    if (closed == 1) {
      Votes.shuffle(rows, round);
      Board.shuffle(rows, round);
    }
  }

  /** Lets a round run until {@code closes}. */
  static void extend(AcademyRows rows, String round, Instant closes) {
    rows.update(
            "update live_round set closes_at = :closes where academy = :academy and id = :round")
        .bind("round", round)
        .bind("closes", closes)
        .execute();
  }

  /** Keeps what was counted in the room. */
  static void hands(AcademyRows rows, String round, Map<String, Integer> hands) {
    rows.update("update live_round set hands = :hands where academy = :academy and id = :round")
        .bind("round", round)
        .bind("hands", Json.of(hands))
        .execute();
  }

  private static Round read(ResultSet row) throws SQLException {
    Map<String, Integer> hands = new HashMap<>();
    Json.stored(row.getString("hands"), JsonNode.class)
        .properties()
        .forEach(counted -> hands.put(counted.getKey(), counted.getValue().asInt()));
    return new Round(
        row.getString("id"),
        row.getString("ballot"),
        row.getInt("run"),
        row.getInt("number"),
        Columns.optionalInstant(row, "closes_at"),
        Columns.optionalInstant(row, "closed_at"),
        hands);
  }
}
