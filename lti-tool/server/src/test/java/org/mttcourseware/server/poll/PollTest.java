// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.live.EventStream;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;
import org.mttcourseware.server.web.Json;

/** What a room takes, and what it does not, over HTTP. */
final class PollTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.start();

  private final OpenedRoom room = ACADEMY.open("views");

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  private static Map<String, Integer> counts(JsonNode state, int round) {
    Map<String, Integer> counts = new TreeMap<>();
    state
        .path("results")
        .path(round - 1)
        .path("lines")
        .forEach(line -> counts.put(line.path("id").asText(), line.path("count").asInt()));
    return counts;
  }

  private List<String> people(int number) {
    return Stream.generate(room::join).limit(number).toList();
  }

  /** Four more than the one whose answer is looked at: fewer are not broken down. */
  private void fourMore(String... answer) {
    people(4).forEach(person -> assertEquals(200, room.vote(person, 1, answer)));
  }

  @Test
  void twoRoundsAreVotedAndComparedAndOneTallyServesAllLanguages() {
    List<String> people = people(5);
    room.step("open");
    people.forEach(person -> room.vote(person, 1, "a"));
    room.step("close");
    room.step("open");
    people.forEach(person -> room.vote(person, 1, "c"));
    room.step("close");
    assertEquals(0, room.state("phone", "").path("results").size());

    room.step("reveal");

    JsonNode shown = room.state("phone", "");
    assertEquals("revealed", shown.path("phase").asText());
    assertEquals(Map.of("a", 5, "b", 0, "c", 0), counts(shown, 1));
    assertEquals(Map.of("a", 0, "b", 0, "c", 5), counts(shown, 2));
    JsonNode arabic =
        Json.received(room.call("GET", "/state?language=ar&as=phone", "", "").body()).path("state");
    assertEquals("rtl", arabic.path("direction").asText());
    assertEquals(counts(shown, 2), counts(arabic, 2));
    assertNotEquals(
        shown.path("ballot").path("title").asText(), arabic.path("ballot").path("title").asText());
  }

  @Test
  void howManyVotedShowsOnTheWallAndNothingElseDoes() {
    String person = room.join();
    room.step("open");

    room.vote(person, 1, "b");

    JsonNode wall = room.state("screen", "");
    assertEquals(1, wall.path("votes").asInt());
    assertEquals(1, wall.path("joined").asInt());
    assertEquals(0, wall.path("results").size());
    assertFalse(wall.has("revision"));
    assertEquals("", wall.path("discuss").asText());
  }

  @Test
  void aVoteIsChangedUntilTheCloseAndWhatComesTwiceOrLateCountsOnce() {
    String person = room.join();
    room.step("open");

    assertEquals(200, room.vote(person, 1, "a"));
    assertEquals(200, room.vote(person, 2, "b"));
    assertEquals(200, room.vote(person, 1, "a"));
    assertEquals(200, room.vote(person, 2, "b"));
    fourMore("a");
    room.step("close");
    assertEquals(409, room.vote(person, 3, "c"));
    assertEquals(409, room.vote(room.join(), 1, "c"));
    // The phone did not hear that it arrived, and asks again: it is told so.
    assertEquals(200, room.vote(person, 2, "b"));

    assertEquals(Map.of("a", 4, "b", 1, "c", 0), counts(room.console(), 1));
  }

  @Test
  void theClockOfTheServerClosesTheVoteAndCanBeSetOn() {
    room.step("open", Map.of("seconds", 30));
    long first = room.console().path("closes").asLong();

    room.step("extend", Map.of("seconds", 30));

    assertEquals(first + 30_000, room.console().path("closes").asLong());
  }

  @Test
  void whatIsNoAnswerIsRefused() {
    String person = room.join();
    room.step("open");

    assertEquals(422, room.vote(person, 1, "z"));
    assertEquals(422, room.vote(person, 1, "a", "b"));
    assertEquals(422, room.vote(person, 1));
    assertEquals(422, room.vote(person, 0, "a"));
    assertEquals(400, room.call("POST", "/vote", person, "{").statusCode());
    assertEquals(404, room.voteIn("another", person, 1, "a"));
    assertEquals(0, room.console().path("votes").asInt());
  }

  @Test
  void ticketsOfOneRoomOpenNoOther() {
    OpenedRoom other = ACADEMY.open("views");
    other.step("open");
    room.step("open");
    String round = room.console().path("roundId").asText();

    assertEquals(401, other.vote(room.join(), 1, "a"));
    assertEquals(404, other.voteIn(round, other.join(), 1, "a"));
    assertEquals(401, other.stepAs(room.trainer(), "close", 3, Map.of()));
  }

  @Test
  void aParticipantCannotPlayTrainerNorATrainerVote() {
    String person = room.join();
    long revision = room.console().path("revision").asLong();

    assertEquals(403, room.stepAs(person, "open", revision, Map.of()));
    assertEquals(403, room.call("GET", "/state?as=console", person, "").statusCode());
    assertEquals(403, room.call("GET", "/results.csv", person, "").statusCode());
    assertEquals(401, room.call("GET", "/results.json", "guess", "").statusCode());
    room.step("open");
    assertEquals(403, room.vote(room.trainer(), 1, "a"));
  }

  @Test
  void aStepThatWasPressedTwiceIsTakenOnce() {
    long revision = room.console().path("revision").asLong();

    assertEquals(200, room.stepAs(room.trainer(), "open", revision, Map.of()));
    assertEquals(409, room.stepAs(room.trainer(), "close", revision, Map.of()));

    assertEquals("open", room.console().path("phase").asText());
  }

  @Test
  void aNewRunKeepsTheEarlierOne() {
    String person = room.join();
    room.step("open");
    room.vote(person, 1, "a");
    fourMore("a");
    room.step("close");

    room.step("again");
    room.vote(person, 1, "b");
    fourMore("c");
    room.step("close");

    assertEquals(Map.of("a", 0, "b", 1, "c", 4), counts(room.console(), 1));
    JsonNode saved =
        Json.received(room.call("GET", "/results.json?language=en", room.trainer(), "").body());
    assertEquals(6, saved.path("results").size());
    assertEquals(1, saved.path("results").path(0).path("run").asInt());
    assertEquals(2, saved.path("results").path(3).path("run").asInt());
  }

  @Test
  void handsAreCountedWithTheVotes() {
    String person = room.join();
    room.step("open");
    room.vote(person, 1, "a");
    fourMore("b");

    room.step("hands", Map.of("hands", Map.of("a", 2, "c", 4)));

    assertEquals(Map.of("a", 3, "b", 4, "c", 4), counts(room.console(), 1));
    String csv = room.call("GET", "/results.csv?language=en", room.trainer(), "").body();
    assertTrue(csv.contains("Reading,3,2,27"), csv);
    assertEquals(422, room.step("hands", Map.of("hands", Map.of("a", -1))));
  }

  @Test
  void wordsShowWhenTheTrainerHasSeenThem() {
    String person = room.join();
    room.step("go", Map.of("ballot", 4));
    room.step("open");
    assertEquals(200, room.vote(person, 1, "<img src=x onerror=alert(1)>", " Calm\u202e ", "calm"));
    assertEquals(422, room.vote(person, 2, "w".repeat(41)));
    fourMore("calm");
    room.step("close");
    room.step("reveal");
    assertEquals(0, counts(room.state("screen", ""), 1).size());

    room.step("word", Map.of("word", "calm", "shown", true));

    assertEquals(Map.of("calm", 5), counts(room.state("screen", ""), 1));
    assertEquals(2, room.console().path("words").size());
  }

  @Test
  void numbersScalesAndOrdersAreCounted() {
    List<String> people = people(5);
    room.step("go", Map.of("ballot", 3));
    room.step("open");
    room.vote(people.get(0), 1, "١٢٫٥");
    people.subList(1, 5).forEach(person -> room.vote(person, 1, "12,50"));
    assertEquals(422, room.vote(people.get(1), 2, "NaN"));
    assertEquals(Map.of("12.5", 5), counts(room.console(), 1));
    room.step("close");
    room.step("go", Map.of("ballot", 5));
    room.step("open");
    people.forEach(person -> room.vote(person, 1, "c", "a", "b"));
    assertEquals(422, room.vote(people.get(1), 2, "c", "a"));
    assertEquals(Map.of("a", 10, "b", 5, "c", 15), counts(room.console(), 1));
    room.step("close");
    room.step("go", Map.of("ballot", 2));
    room.step("open");
    people.forEach(person -> room.vote(person, 1, "5"));
    assertEquals(422, room.vote(people.get(1), 2, "6"));
    assertEquals(5, counts(room.console(), 1).get("5"));
  }

  @Test
  void aFloodFromOnePhoneIsStopped() {
    String person = room.join();
    room.step("open");
    int last = 200;
    for (int number = 1; number < 60 && last == 200; number++) {
      last = room.vote(person, number, "a");
    }

    assertEquals(429, last);
    assertEquals(200, room.vote(room.join(), 1, "b"));
  }

  @Test
  void anEndedRoomTakesNobodyInAndKeepsItsResults() {
    String code = room.code();
    room.step("open");
    room.vote(room.join(), 1, "a");
    fourMore("b");

    room.step("end");

    assertTrue(room.state("phone", "").path("ended").asBoolean());
    assertEquals(404, ACADEMY.served().browser().get("/live/" + code).statusCode());
    assertEquals(Map.of("a", 1, "b", 4, "c", 0), counts(room.console(), 1));
  }

  @Test
  void theFilesForTheServerAreNoFilesForBrowsers() {
    for (String path :
        List.of("/media/live/en/all.json", "/media/en/..%2f..%2flive%2fen%2fall.json")) {
      int status = room.call("GET", path, "", "").statusCode();
      assertTrue(status == 404 || status == 400, path + " " + status);
    }
  }

  @Test
  void codesAreTypedAsPeopleDoAndPagesOpen() {
    String code = room.code();
    String typed =
        code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "%20" + code.substring(3);

    assertEquals(
        "/live/" + code,
        ACADEMY
            .served()
            .browser()
            .get("/live?code=" + typed)
            .headers()
            .firstValue("Location")
            .orElse(""));
    for (String page : List.of("", "/screen", "/qr.svg")) {
      assertEquals(200, ACADEMY.served().browser().get("/live/" + code + page).statusCode(), page);
    }
  }

  @Test
  void guessingCodesIsStopped() {
    try (Served served = Served.start()) {
      int last = 404;
      for (int guess = 0; guess < 200 && last == 404; guess++) {
        last = served.browser().get("/live/BCD" + (222 + guess)).statusCode();
      }
      assertEquals(429, last);
    }
  }

  @Test
  void aStreamBeginsWithTheStateAndAfterALostLineWithWhatIsNew() {
    HttpRequest.Builder ask =
        HttpRequest.newBuilder(
            room.url().resolve("/live/room/" + room.id() + "/events?as=phone&language=en"));
    try (EventStream stream = EventStream.open(ask)) {
      EventStream.Event first = stream.next();
      assertEquals("waiting", first.state().path("phase").asText());

      room.step("open");

      EventStream.Event second = stream.next();
      assertEquals("open", second.state().path("phase").asText());
      try (EventStream again = EventStream.open(ask.copy().header("Last-Event-ID", second.id()))) {
        room.step("close");
        assertEquals("closed", again.next().state().path("phase").asText());
      }
    }
  }
}
