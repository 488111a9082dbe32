// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.live.Tickets;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.RandomIds;

/** Who was there, on both databases: counted once, and tied to nothing. */
final class PresenceTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;

  private static String room(Database database, SampleRooms rooms) {
    String room = RandomIds.id();
    database.change(
        rooms.academy(),
        rows -> {
          rows.update(
                  "insert into catalogue (id, academy, programme, adaptation, version, title,"
                      + " document, sha256, bytes, uploaded_at) values ('c', :academy, 'p', '', '1',"
                      + " 't', '{}', 'x', 1, :now) on conflict do nothing")
              .bind("now", NOW)
              .execute();
          rows.update(
                  "insert into live_room (id, academy, kind, catalogue, segment, activity,"
                      + " language, context, revision, created_at) values (:id, :academy, 'poll',"
                      + " 'c', 's', 'a', 'en', :context, 1, :now)")
              .bind("id", room)
              .bind("context", rooms.context())
              .bind("now", NOW)
              .execute();
        });
    return room;
  }

  private static List<Map<String, Object>> rows(Database database, SampleRooms rooms, String sql) {
    return database.of(rooms.academy(), rows -> rows.query(sql).mapToMap().list());
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void aLearnerWithManyDevicesAtOnceIsThereOnce(EitherDatabase which) throws Exception {
    try (Database database = Database.open(which.fresh(folder))) {
      SampleRooms rooms = SampleRooms.of(database, "north");
      String room = room(database, rooms);
      List<String> learners = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        learners.add(rooms.learner("s" + i));
      }
      ExecutorService devices = Executors.newFixedThreadPool(8);
      List<Callable<Void>> joins = new ArrayList<>();
      for (int i = 0; i < 48; i++) {
        String learner = learners.get(i % 6);
        joins.add(
            () -> {
              database.change(rooms.academy(), rows -> Presence.note(rows, room, learner));
              return null;
            });
      }
      for (Future<Void> join : devices.invokeAll(joins)) {
        join.get();
      }
      devices.shutdown();

      assertEquals(
          Set.copyOf(learners),
          Set.copyOf(
              database.of(
                  rooms.academy(),
                  rows ->
                      rows.query("select learner from live_presence where academy = :academy")
                          .mapTo(String.class)
                          .list())));
      assertEquals(6, (int) database.of(rooms.academy(), rows -> Presence.count(rows, room)));
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void nothingStoredTiesALearnerToATicket(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder))) {
      SampleRooms rooms = SampleRooms.of(database, "north");
      String room = room(database, rooms);
      List<String> inOrder = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        String learner = rooms.learner("s" + i);
        inOrder.add(learner);
        database.change(rooms.academy(), rows -> Presence.note(rows, room, learner));
        database.change(rooms.academy(), rows -> Tickets.ofParticipant(rows, room));
      }

      List<Map<String, Object>> present =
          rows(database, rooms, "select * from live_presence where academy = :academy");
      List<Map<String, Object>> tickets =
          rows(database, rooms, "select * from live_ticket where academy = :academy");

      assertEquals(Set.of("id", "academy", "room", "learner"), present.get(0).keySet());
      assertEquals(Set.of("token_hash", "academy", "room", "trainer"), tickets.get(0).keySet());
      for (Map<String, Object> row : present) {
        for (Map<String, Object> ticket : tickets) {
          assertNotEquals(row.get("id"), ticket.get("token_hash"));
          assertNotEquals(
              RandomIds.hash(String.valueOf(row.get("learner"))), ticket.get("token_hash"));
        }
      }
      // As they lie in the table: by an id that was drawn, not as people came in.
      List<String> ids = present.stream().map(row -> String.valueOf(row.get("id"))).toList();
      assertEquals(ids.stream().sorted().toList(), ids);
      assertFalse(
          inOrder.equals(present.stream().map(row -> String.valueOf(row.get("learner"))).toList()));
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void goesWithTheLearnerTheRoomAndTheCourse(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder))) {
      SampleRooms rooms = SampleRooms.of(database, "north");
      String room = room(database, rooms);
      String stays = rooms.learner("stays");
      String goes = rooms.learner("goes");
      for (String learner : List.of(stays, goes)) {
        database.change(rooms.academy(), rows -> Presence.note(rows, room, learner));
      }

      database.change(
          rooms.academy(),
          rows ->
              rows.update("delete from learner where academy = :academy and id = :id")
                  .bind("id", goes)
                  .execute());
      assertEquals(1, (int) database.of(rooms.academy(), rows -> Presence.count(rows, room)));
      database.change(
          rooms.academy(),
          rows -> rows.update("delete from context where academy = :academy").execute());

      assertEquals(
          List.of(), rows(database, rooms, "select * from live_presence where academy = :academy"));
      assertEquals(
          List.of(), rows(database, rooms, "select * from live_room where academy = :academy"));
    }
  }
}
