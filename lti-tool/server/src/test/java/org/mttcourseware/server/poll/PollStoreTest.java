// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.live.Tickets;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.Signals;

/** Votes and signals on both databases. */
final class PollStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final AcademyId ACADEMY = AcademyId.SITE;

  private static final List<String> TABLES =
      List.of("live_room", "live_ticket", "live_round", "live_vote", "live_word", "audit");

  @TempDir private Path folder;

  private static String room(Database database) {
    return database.of(
        ACADEMY,
        rows -> {
          rows.update(
                  "insert into catalogue (id, academy, programme, adaptation, version, title,"
                      + " document, sha256, bytes, uploaded_at) values ('c', :academy, 'p', '', '1',"
                      + " 't', '{}', 'x', 1, :now)")
              .bind("now", NOW)
              .execute();
          String room = RandomIds.id();
          rows.update(
                  "insert into live_room (id, academy, kind, catalogue, segment, activity,"
                      + " language, revision, created_at) values (:id, :academy, 'poll', 'c', 's',"
                      + " 'a', 'en', 1, :now)")
              .bind("id", room)
              .bind("now", NOW)
              .execute();
          Rounds.open(rows, room, "b", 1, 1, NOW, NOW.plusSeconds(60));
          return room;
        });
  }

  private static String round(Database database, String room) {
    return database.of(ACADEMY, rows -> Rounds.newest(rows, room, "b").orElseThrow().id());
  }

  private static boolean cast(
      Database database, String round, String paper, long number, Instant at) {
    return database.of(ACADEMY, rows -> Votes.cast(rows, round, paper, number, "[\"a\"]", at));
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void manySendingsOfOneVoteAtOnceCountOnce(EitherDatabase which) throws Exception {
    try (Database database = Database.open(which.fresh(folder))) {
      String round = round(database, room(database));
      ExecutorService phones = Executors.newFixedThreadPool(6);
      List<Callable<Boolean>> votes = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String paper = "paper " + i % 20;
        votes.add(() -> cast(database, round, paper, 1, NOW));
      }
      for (Future<Boolean> vote : phones.invokeAll(votes)) {
        assertTrue(taken(vote));
      }
      phones.shutdown();

      int stored = database.of(ACADEMY, rows -> Votes.number(rows, round));
      assertEquals(20, stored);
    }
  }

  private static boolean taken(Future<Boolean> vote) throws InterruptedException {
    try {
      return vote.get();
    } catch (ExecutionException broken) {
      throw new AssertionError(broken);
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void theClockClosesARound(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder))) {
      String round = round(database, room(database));

      assertTrue(cast(database, round, "p", 1, NOW.plusSeconds(59)));
      assertFalse(cast(database, round, "p", 2, NOW.plusSeconds(60)));
      assertFalse(cast(database, round, "q", 1, NOW.plusSeconds(60)));
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void whatIsStoredIsHeardByEveryInstanceAndWhatIsNotByNone(EitherDatabase which) throws Exception {
    try (Database database = Database.open(which.fresh(folder));
        Signals here = Signals.open(database)) {
      BlockingQueue<String> heard = new LinkedBlockingQueue<>();
      boolean shared = which == EitherDatabase.POSTGRESQL;
      try (Signals there = shared ? Signals.open(database) : here) {
        there.listen(heard::add);
        if (shared) {
          // It says so once it listens.
          assertEquals(Signals.ANYTHING, heard.poll(20, TimeUnit.SECONDS));
        }
        try {
          database.change(
              ACADEMY,
              rows -> {
                here.send(rows, "undone");
                throw new IllegalStateException("rolled back");
              });
        } catch (IllegalStateException expected) {
          assertEquals("rolled back", expected.getMessage());
        }
        database.change(ACADEMY, rows -> here.send(rows, "done"));

        assertEquals("done", heard.poll(20, TimeUnit.SECONDS));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EitherDatabase.class)
  void nothingStoredLeadsFromAVoteToATicketOrAPerson(EitherDatabase which) throws IOException {
    try (Database database = Database.open(which.fresh(folder))) {
      String room = room(database);
      String round = round(database, room);
      String ticket = database.of(ACADEMY, rows -> Tickets.ofParticipant(rows, room));
      cast(database, round, Votes.paper(ticket, round), 1, NOW);

      List<Map<String, Object>> votes = rows(database, "live_vote");
      List<Map<String, Object>> tickets = rows(database, "live_ticket");

      assertEquals(1, votes.size());
      assertEquals(Set.of("academy", "round", "paper", "number", "answer"), votes.get(0).keySet());
      assertEquals(Set.of("token_hash", "academy", "room", "trainer"), tickets.get(0).keySet());
      String paper = String.valueOf(votes.get(0).get("paper"));
      for (String table : TABLES) {
        for (Map<String, Object> row : rows(database, table)) {
          for (Map.Entry<String, Object> value : row.entrySet()) {
            String tried = String.valueOf(value.getValue());
            if (!value.getKey().equals("paper")) {
              assertFalse(tried.contains(paper), table + "." + value.getKey());
              assertFalse(paper.equals(RandomIds.hash(tried)), table + "." + value.getKey());
              assertFalse(paper.equals(Votes.paper(tried, round)), table + "." + value.getKey());
            }
          }
        }
      }
      assertEquals(paper, Votes.paper(ticket, round), "who holds the ticket can change the vote");
    }
  }

  private static List<Map<String, Object>> rows(Database database, String table) {
    return database.of(
        ACADEMY,
        rows ->
            rows.query("select * from " + table + " where academy = :academy").mapToMap().list());
  }
}
