// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.poll.PollActivity;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.Signals;

/** What becomes of rooms that nobody comes back to, on both databases. */
final class OldRoomsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;

  private static void room(Database database, String id, Duration age, boolean ended) {
    Instant then = NOW.minus(age);
    database.change(
        AcademyId.SITE,
        rows -> {
          rows.update(
                  "insert into live_room (id, academy, code, kind, catalogue, segment, activity,"
                      + " language, revision, created_at, touched_at) values (:id, :academy, :id,"
                      + " 'poll', 'c', 's', 'a', 'en', 1, :then, :then)")
              .bind("id", id)
              .bind("then", then)
              .execute();
          Tickets.ofTrainer(rows, id);
          Tickets.ofParticipant(rows, id);
          if (ended) {
            Rooms.end(rows, id, then);
          }
        });
  }

  private static List<String> texts(Database database, String sql) {
    return database.of(AcademyId.SITE, rows -> rows.query(sql).mapTo(String.class).list());
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void areEndedLoseTheirTicketsAndGoInTheirTime(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder));
        Signals signals = Signals.open(database)) {
      Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
      database.change(
          AcademyId.SITE,
          rows ->
              rows.update(
                      "insert into catalogue (id, academy, programme, adaptation, version, title,"
                          + " document, sha256, bytes, uploaded_at) values ('c', :academy, 'p', '',"
                          + " '1', 't', '{\"languages\": []}', 'x', 1, :now)")
                  .bind("now", NOW)
                  .execute());
      room(database, "OPEN", Duration.ofHours(23), false);
      room(database, "LEFT", Duration.ofHours(25), false);
      room(database, "OVER", Duration.ofHours(23), true);
      room(database, "PAST", Duration.ofDays(29), true);
      room(database, "OLD", Duration.ofDays(31), true);
      CatalogueParts parts = new CatalogueParts(database, folder, 100, clock);
      OldRooms old =
          new OldRooms(
              database,
              new Activities(List.of(new PollActivity(parts, clock))),
              signals,
              30,
              clock);

      old.sweep();
      old.sweep();

      assertEquals(
          List.of("LEFT", "OPEN", "OVER", "PAST"),
          texts(database, "select id from live_room where academy = :academy order by id"));
      assertEquals(
          List.of("OPEN"),
          texts(
              database, "select id from live_room where academy = :academy and ended_at is null"));
      assertEquals(
          List.of("LEFT", "OPEN", "OPEN", "OVER"),
          texts(database, "select room from live_ticket where academy = :academy order by room"));
      assertEquals(
          List.of("1"),
          texts(
              database,
              "select took_part from live_room where academy = :academy and id = 'LEFT'"));
    }
  }
}
