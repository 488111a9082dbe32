// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/** The rooms of all academies. */
final class Rooms {
  private static final int TRIES = 20;

  private final Database database;
  private final Clock clock;

  Rooms(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What a new room runs.
   *
   * @param context the course that it is begun from; null without an LMS
   */
  record Wanted(String kind, RoomPlace place, String language, @Nullable String context) {}

  /** Opens a room and returns its id. */
  String open(AcademyRows rows, Wanted wanted) {
    String id = RandomIds.id();
    for (int tries = 0; tries < TRIES; tries++) {
      int inserted =
          rows.update(
                  "insert into live_room (id, academy, code, kind, catalogue, segment, activity,"
                      + " language, context, revision, created_at, touched_at) values (:id,"
                      + " :academy, :code, :kind, :catalogue, :segment, :activity, :language,"
                      + " :context, 1, :now, :now)"
                      + " on conflict do nothing")
              .bind("id", id)
              .bind("code", JoinCode.fresh())
              .bind("kind", wanted.kind())
              .bind("catalogue", wanted.place().catalogue())
              .bind("segment", wanted.place().segment())
              .bind("activity", wanted.place().activity())
              .bind("language", wanted.language())
              .bind("context", wanted.context())
              .bind("now", clock.instant())
              .execute();
      if (inserted == 1) {
        return id;
      }
    }
    throw new IllegalStateException("no code is free");
  }

  /** Returns the open room that {@code code} leads into; its academy is not known before. */
  Optional<Room> byCode(String code) {
    return database.site(
        rows ->
            rows.query(
                    "select r.* from live_room r join academy a on a.id = r.academy"
                        + " where r.code = :code and r.ended_at is null and a.closed_at is null")
                .bind("code", code)
                .map((row, context) -> read(row))
                .findOne());
  }

  /** Returns the room {@code id}, ended ones too; whose it is, its address does not say. */
  Optional<Room> byId(String id) {
    return database.site(
        rows ->
            rows.query(
                    "select r.* from live_room r join academy a on a.id = r.academy"
                        + " where r.id = :id and a.closed_at is null")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
  }

  /** Returns the room {@code id} of the academy of {@code rows}. */
  static Optional<Room> find(AcademyRows rows, String id) {
    return rows.query("select * from live_room where academy = :academy and id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Returns the newest rooms of an academy, open ones first. */
  static List<Room> newest(AcademyRows rows, int most) {
    return rows.query(
            "select * from live_room where academy = :academy order by"
                + " case when ended_at is null then 0 else 1 end, created_at desc, id limit :most")
        .bind("most", most)
        .map((row, context) -> read(row))
        .list();
  }

  /** Returns the rooms of a course: those that run first, then the newest. */
  static List<Room> ofCourse(AcademyRows rows, String context, int most) {
    return rows.query(
            "select * from live_room where academy = :academy and context = :context order by"
                + " case when ended_at is null then 0 else 1 end, created_at desc, id limit :most")
        .bind("context", context)
        .bind("most", most)
        .map((row, names) -> read(row))
        .list();
  }

  /** Returns the rooms of a course that run now, the newest first. */
  static List<Room> running(AcademyRows rows, String context) {
    return rows.query(
            "select * from live_room where academy = :academy and context = :context"
                + " and ended_at is null order by created_at desc, id")
        .bind("context", context)
        .map((row, names) -> read(row))
        .list();
  }

  /** Returns how many have come in, or had when the room ended. */
  static int participants(AcademyRows rows, String id) {
    return rows.query("select took_part from live_room where academy = :academy and id = :id")
        .bind("id", id)
        .map((row, names) -> Optional.ofNullable(row.getObject("took_part", Integer.class)))
        .one()
        .orElseGet(() -> Tickets.participants(rows, id));
  }

  /**
   * Takes the row of a room until the transaction ends, so that steps come one after the other.
   *
   * @param revision the state that a step was meant for
   * @return the room; empty if it has moved on since, or ended
   */
  static Optional<Room> hold(AcademyRows rows, String id, long revision, Instant now) {
    int held =
        rows.update(
                "update live_room set revision = revision + 1, touched_at = :now"
                    + " where academy = :academy and id = :id"
                    + " and revision = :revision and ended_at is null")
            .bind("id", id)
            .bind("revision", revision)
            .bind("now", now)
            .execute();
    return held == 0 ? Optional.empty() : find(rows, id);
  }

  /** Ends a room: nobody comes in any more; what was counted stays, and can be saved. */
  static void end(AcademyRows rows, String id, Instant now) {
    rows.update(
            "update live_room set ended_at = :now, code = null, took_part = :present"
                + " where academy = :academy and id = :id")
        .bind("id", id)
        .bind("present", Tickets.participants(rows, id))
        .bind("now", now)
        .execute();
    Tickets.endParticipants(rows, id);
  }

  private static Room read(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new Room(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        code == null ? "" : code,
        row.getString("kind"),
        new RoomPlace(
            row.getString("catalogue"), row.getString("segment"), row.getString("activity")),
        row.getString("language"),
        Optional.ofNullable(row.getString("context")),
        row.getLong("revision"),
        Columns.instant(row, "created_at"),
        Columns.optionalInstant(row, "ended_at"));
  }
}
