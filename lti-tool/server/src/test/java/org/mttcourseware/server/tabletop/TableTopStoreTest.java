// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.live.Tickets;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** Exercises on both databases. */
final class TableTopStoreTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final AcademyId ACADEMY = AcademyId.SITE;
  private static final Exercise EXERCISE =
      SampleExercise.of(
          SampleExercise.inject("first", 0, false),
          SampleExercise.inject("later", 10, false),
          SampleExercise.inject("reserve", 5, true));
  private static final List<String> TABLES =
      List.of(
          "live_room",
          "live_ticket",
          "tabletop_run",
          "tabletop_handling",
          "tabletop_release",
          "tabletop_seat",
          "tabletop_line",
          "tabletop_mark",
          "tabletop_given",
          "tabletop_finding",
          "audit");

  private static final String LINE =
      "{\"number\":1,\"kind\":\"order\",\"text\":\"Close the lane.\"}";

  @TempDir private Path folder;

  private static Clock at(long minutes) {
    return Clock.fixed(START.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
  }

  private static String room(Database database) {
    return database.of(
        ACADEMY,
        rows -> {
          rows.update(
                  "insert into catalogue (id, academy, programme, adaptation, version, title,"
                      + " document, sha256, bytes, uploaded_at) values ('c', :academy, 'p', '', '1',"
                      + " 't', '{}', 'x', 1, :now)")
              .bind("now", START)
              .execute();
          String room = RandomIds.id();
          rows.update(
                  "insert into live_room (id, academy, kind, catalogue, segment, activity,"
                      + " language, revision, created_at) values (:id, :academy, 'tabletop', 'c',"
                      + " 's', 'a', 'en', 1, :now)")
              .bind("id", room)
              .bind("now", START)
              .execute();
          Run.open(rows, room, START);
          return room;
        });
  }

  private static void step(
      Database database, String room, Clock clock, String name, Map<String, ?> more) {
    database.change(ACADEMY, rows -> take(rows, room, clock, name, more));
  }

  private static void take(
      AcademyRows rows, String room, Clock clock, String name, Map<String, ?> more) {
    Map<String, Object> step = new HashMap<>(more);
    step.put("do", name);
    new TableTopSteps(clock).take(rows, room, EXERCISE, Json.received(Json.of(step)));
  }

  private static List<Release> stored(Database database, String room) {
    return database.of(ACADEMY, rows -> Releases.of(rows, room));
  }

  /** Does {@code work} at the same moment on several instances, and waits for them. */
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(work.size());
    List<T> done = new ArrayList<>();
    for (Future<T> one : instances.invokeAll(work)) {
      done.add(one.get());
    }
    instances.shutdown();
    return done;
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void twoInstancesThatReleaseAtTheSameMomentReleaseOnce(EitherDatabase which) throws Exception {
    DatabaseAddress address = which.fresh(folder);
    try (Database here = Database.open(address);
        Database there = which == EitherDatabase.POSTGRESQL ? Database.open(address) : here) {
      String room = room(here);
      step(here, room, at(0), "start", Map.of());

      List<Callable<Boolean>> presses = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Database instance = i % 2 == 0 ? here : there;
        presses.add(
            () -> {
              try {
                step(instance, room, at(12), "release", Map.of("inject", "reserve"));
                return true;
              } catch (RefusedException late) {
                return false;
              }
            });
      }
      atOnce(presses);

      assertEquals(
          List.of("first", "later", "reserve"),
          stored(here, room).stream().map(Release::inject).toList());
      assertEquals(
          List.of(0L, 600_000L, 720_000L), stored(here, room).stream().map(Release::at).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void aRestartKeepsTheClockAndWhatFellDueMeanwhileWentOutInTime(EitherDatabase which)
      throws IOException {
    DatabaseAddress address = which.fresh(folder);
    String room;
    try (Database database = Database.open(address)) {
      room = room(database);
      step(database, room, at(0), "start", Map.of());
      step(database, room, at(2), "speed", Map.of("factor", 2));
    }

    try (Database again = Database.open(address)) {
      Run run = again.of(ACADEMY, rows -> Run.of(rows, room));
      assertEquals(12 * 60_000, run.clock().millis(at(7).instant()));
      step(again, room, at(20), "hold", Map.of());

      Release later =
          stored(again, room).stream()
              .filter(one -> one.inject().equals("later"))
              .findFirst()
              .orElseThrow();
      assertEquals(10 * 60_000, later.at());
      assertEquals(at(6).instant(), later.released());
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void manyWhoSitDownAtOnceHaveASeatEach(EitherDatabase which) throws Exception {
    try (Database database = Database.open(which.fresh(folder))) {
      String room = room(database);
      JsonNode seat = Json.received("{\"group\":1,\"role\":\"clerk\"}");
      List<Callable<Boolean>> people = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String ticket = "ticket " + i;
        people.add(
            () ->
                database.of(
                    ACADEMY,
                    rows -> {
                      new TableTopDeeds(rows, room, EXERCISE, ticket, START)
                          .take("seat", new Sent(seat));
                      return true;
                    }));
      }
      atOnce(people);

      List<Seat> seats = database.of(ACADEMY, rows -> Seats.of(rows, room));
      assertEquals(
          IntStream.rangeClosed(1, 12).boxed().toList(), seats.stream().map(Seat::player).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void peopleSitDownAndWriteWhileTheTrainerTakesSteps(EitherDatabase which) throws Exception {
    try (Database database = Database.open(which.fresh(folder))) {
      String room = room(database);
      step(database, room, at(0), "start", Map.of());
      List<Callable<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String ticket = "ticket " + i;
        int count = 1 + i % 8;
        all.add(
            () -> {
              deed(database, room, ticket, "seat", "{\"group\":1,\"role\":\"clerk\"}");
              deed(database, room, ticket, "log", LINE);
              return true;
            });
        all.add(
            () -> {
              database.change(
                  ACADEMY,
                  rows -> {
                    // As a room does it: its row is held while a step is taken.
                    rows.update(
                            "update live_room set revision = revision + 1"
                                + " where academy = :academy and id = :id")
                        .bind("id", room)
                        .execute();
                    take(rows, room, at(1), "groups", Map.of("count", count));
                  });
              return true;
            });
      }
      atOnce(all);

      assertEquals(10, rows(database, "tabletop_seat").size());
      assertEquals(10, rows(database, "tabletop_line").size());
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void nothingStoredLeadsFromALineToATicket(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder))) {
      String room = room(database);
      step(database, room, at(0), "start", Map.of());
      String ticket = database.of(ACADEMY, rows -> Tickets.ofParticipant(rows, room));
      deed(database, room, ticket, "seat", "{\"group\":1,\"role\":\"clerk\"}");
      deed(database, room, ticket, "log", LINE);
      deed(database, room, ticket, "log", LINE);

      List<Map<String, Object>> lines = rows(database, "tabletop_line");
      assertEquals(1, lines.size());
      String paper = String.valueOf(lines.get(0).get("paper"));
      String hash = Tickets.hash(ticket);
      for (String table : TABLES) {
        for (Map<String, Object> row : rows(database, table)) {
          row.forEach(
              (column, value) -> {
                String tried = String.valueOf(value);
                assertFalse(tried.contains(ticket), table + "." + column);
                if (!column.equals("paper")) {
                  assertFalse(paper.equals(RandomIds.hash(tried)), table + "." + column);
                  assertFalse(paper.equals(Paper.of(tried, room, "log", 1)), table + "." + column);
                }
                if (!column.equals("token_hash")) {
                  assertFalse(tried.contains(hash), table + "." + column);
                }
              });
        }
      }
      database.change(ACADEMY, rows -> new TableTopSteps(at(1)).end(rows, room, EXERCISE));
      assertEquals(
          "null", String.valueOf(rows(database, "tabletop_seat").get(0).get("token_hash")));
    }
  }

  private static void deed(
      Database database, String room, String ticket, String deed, String sent) {
    database.change(
        ACADEMY,
        rows ->
            new TableTopDeeds(rows, room, EXERCISE, ticket, START)
                .take(deed, new Sent(Json.received(sent))));
  }

  private static List<Map<String, Object>> rows(Database database, String table) {
    return database.of(
        ACADEMY,
        rows ->
            rows.query("select * from " + table + " where academy = :academy").mapToMap().list());
  }
}
