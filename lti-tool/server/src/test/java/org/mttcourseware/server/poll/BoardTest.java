// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;
import org.mttcourseware.server.web.Json;

/** The board of questions, over HTTP. */
final class BoardTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.start();

  private final OpenedRoom room = ACADEMY.open("views");

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  @BeforeEach
  void goToTheBoard() {
    int places = room.console().path("places").asInt();
    for (int place = 0; place < places; place++) {
      room.step("go", Map.of("ballot", place));
      if (room.console().path("ballot").path("kind").asText().equals("board")) {
        return;
      }
    }
    throw new AssertionError("the sample has no board");
  }

  private String round() {
    return room.console().path("roundId").asText();
  }

  private int put(String ticket, int place, String text) {
    return call(ticket, "/question", Map.of("round", round(), "place", place, "text", text));
  }

  private int want(String ticket, String question, long number, boolean wanted) {
    return call(
        ticket,
        "/want",
        Map.of("round", round(), "question", question, "number", number, "wanted", wanted));
  }

  private int call(String ticket, String deed, Map<String, ?> sent) {
    return room.call("POST", deed, ticket, Json.of(sent)).statusCode();
  }

  private String id(String text) {
    return StreamSupport.stream(room.console().path("questions").spliterator(), false)
        .filter(one -> one.path("text").asText().equals(text))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private void show(String text) {
    assertEquals(200, room.step("question", Map.of("question", id(text), "state", "shown")));
  }

  private List<String> texts(JsonNode state) {
    return state.path("questions").findValuesAsText("text");
  }

  @Test
  void aQuestionIsSeenWhenTheTrainerShowsItAndTheMostWantedComesFirst() {
    String asking = room.join();
    String other = room.join();
    room.step("open");
    assertEquals(200, put(asking, 1, "May I keep a copy?"));
    assertEquals(200, put(asking, 2, "Who signs?"));
    assertEquals(List.of(), texts(room.state("phone", other)));
    assertEquals(List.of(), texts(room.state("screen", "")));

    show("May I keep a copy?");
    show("Who signs?");
    assertEquals(200, want(other, id("Who signs?"), 1, true));

    assertEquals(List.of("Who signs?", "May I keep a copy?"), texts(room.state("screen", "")));
    assertEquals(2, texts(room.state("phone", other)).size());
    assertFalse(room.state("phone", other).path("questions").path(0).has("wanted"));
    room.step("question", Map.of("question", id("May I keep a copy?"), "state", "answering"));
    assertEquals(
        "answering", room.state("screen", "").path("questions").path(0).path("state").asText());
    room.step("close");
    room.step("reveal");
    assertEquals(
        List.of("0", "1"), room.state("phone", other).path("questions").findValuesAsText("wanted"));
    String csv = room.call("GET", "/results.csv?language=en", room.trainer(), "").body();
    assertTrue(csv.contains("Who signs?"), csv);
  }

  @Test
  void whatIsSentTwiceCountsOnceAndAWishCanBeTakenBack() {
    String person = room.join();
    room.step("open");
    assertEquals(200, put(person, 1, "Why?"));
    assertEquals(200, put(person, 1, "Why?"));
    show("Why?");

    assertEquals(200, want(person, id("Why?"), 1, true));
    assertEquals(200, want(person, id("Why?"), 1, true));
    assertEquals(1, room.console().path("questions").path(0).path("wanted").asInt());
    assertEquals(200, want(person, id("Why?"), 2, false));
    assertEquals(200, want(person, id("Why?"), 1, true));

    assertEquals(1, room.console().path("questions").size());
    assertEquals(0, room.console().path("questions").path(0).path("wanted").asInt());
  }

  @Test
  void markupIsTextAndSignsThatTurnTheLineAreGone() {
    room.step("open");
    put(room.join(), 1, "<b>\u202eWho\u0007\n asks?</b>");

    assertEquals(List.of("<b> Who asks?</b>"), texts(room.console()));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    String person = room.join();
    assertEquals(404, put(person, 1, "Before it opened?"));
    room.step("open");
    assertEquals(422, put(person, 0, "Which place?"));
    assertEquals(422, put(person, 4, "One too many?"));
    assertEquals(422, put(person, 1, " "));
    assertEquals(422, put(person, 1, "?".repeat(201)));
    assertEquals(200, put(person, 1, "Hidden?"));
    assertEquals(404, want(person, id("Hidden?"), 1, true));
    assertEquals(404, want(person, "unknown", 1, true));
    show("Hidden?");
    room.step("close");
    String late = room.join();
    assertEquals(409, put(late, 2, "Late?"));
    assertEquals(409, want(late, id("Hidden?"), 1, true));
    // It had arrived: the phone that did not hear so is told.
    assertEquals(200, put(person, 1, "Hidden?"));
    assertEquals(403, put(room.trainer(), 1, "As a trainer?"));
  }

  @Test
  void aTrainerMayLetAllThrough() {
    room.step("open");
    room.step("letting", Map.of("on", true));
    put(room.join(), 1, "At once?");

    assertEquals(List.of("At once?"), texts(room.state("screen", "")));
  }

  @Test
  void aBoardIsFilledOnceAndTakesNoVote() {
    String person = room.join();
    room.step("open");
    assertEquals(422, room.vote(person, 1, "a"));
    room.step("close");

    assertEquals(409, room.step("open"));
  }
}
