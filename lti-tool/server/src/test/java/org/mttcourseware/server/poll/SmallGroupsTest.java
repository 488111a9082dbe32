// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;

/** With few answers one can tell who said what: then nobody is shown the answers. */
final class SmallGroupsTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.start();

  private final OpenedRoom room = ACADEMY.open("views");

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  private void vote(int people, String answer) {
    Stream.generate(room::join)
        .limit(people)
        .forEach(person -> assertEquals(200, room.vote(person, 1, answer)));
  }

  private static JsonNode first(JsonNode state) {
    return state.path("results").path(0);
  }

  private String saved(String type) {
    return room.call("GET", "/results." + type + "?language=en", room.trainer(), "").body();
  }

  @Test
  void fourVotesAreCountedAndBrokenDownForNobody() {
    room.step("open");
    vote(4, "c");
    room.step("close");
    room.step("reveal");

    for (JsonNode seen :
        List.of(room.state("phone", ""), room.state("screen", ""), room.console())) {
      assertEquals(4, first(seen).path("votes").asInt());
      assertEquals(0, first(seen).path("lines").size());
      assertEquals("", first(seen).path("note").asText());
      assertTrue(first(seen).path("few").asText().contains("too few"), first(seen).toString());
    }
    assertTrue(saved("csv").contains("Votes: 4, too few to show"), saved("csv"));
    assertFalse(saved("json").contains("percent"), saved("json"));
  }

  @Test
  void theFifthVoteShowsThemAll() {
    room.step("open");
    vote(4, "c");
    vote(1, "a");

    JsonNode seen = first(room.console());
    assertEquals("", seen.path("few").asText());
    assertEquals(3, seen.path("lines").size());
  }

  @Test
  void aTrainerWhoWritesHandsThatWereNotRaisedSeesNoMore() {
    room.step("open");
    vote(2, "c");
    room.step("hands", Map.of("hands", Map.of("a", 1)));
    assertEquals(0, first(room.console()).path("lines").size());

    room.step("hands", Map.of("hands", Map.of("a", 9)));

    JsonNode seen = first(room.console());
    assertEquals(11, seen.path("votes").asInt());
    assertTrue(seen.path("few").asText().contains("by phone: 2"), seen.toString());
    assertEquals(9, seen.path("lines").path(0).path("count").asInt());
    assertEquals(0, seen.path("lines").path(2).path("count").asInt());
  }

  @Test
  void wordsOfAFewAreNotEvenInTheListOfTheTrainer() {
    room.step("go", Map.of("ballot", 4));
    room.step("open");
    vote(4, "calm");
    assertEquals(0, room.console().path("words").size());

    vote(1, "clear");

    assertEquals(2, room.console().path("words").size());
  }

  @Test
  void aSmallFirstRoundStaysWithheldBesideALargerSecond() {
    room.step("open");
    vote(3, "a");
    room.step("close");
    room.step("open");
    vote(6, "b");
    room.step("close");
    room.step("reveal");

    JsonNode results = room.state("screen", "").path("results");
    assertEquals(0, results.path(0).path("lines").size());
    assertEquals(6, results.path(1).path("lines").path(1).path("count").asInt());
  }
}
