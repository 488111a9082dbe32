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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;
import org.mttcourseware.server.web.Json;

/** Every poll that we publish runs with a room, from the first question to the saved results. */
final class PollContentTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.ofWhatWePublish();
  private static final int VOTERS = 5;

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  static Stream<String> polls() {
    return ACADEMY.offered("poll").stream();
  }

  @Test
  void allThatWePublishAreOffered() {
    assertTrue(polls().count() >= 23, polls().toList().toString());
  }

  @ParameterizedTest
  @MethodSource("polls")
  void isAskedAnsweredAndShown(String id) {
    OpenedRoom room = ACADEMY.open(id);
    List<String> people = Stream.generate(room::join).limit(VOTERS).toList();
    for (int place = 0; place < room.console().path("places").asInt(); place++) {
      assertEquals(200, room.step("go", Map.of("ballot", place)));
      assertEquals(200, room.step("open"));
      JsonNode ballot = room.console().path("ballot");
      people.forEach(person -> assertEquals(200, answer(room, person, ballot), ballot::toString));
      assertEquals(VOTERS, room.console().path("votes").asInt(), ballot::toString);
      room.step("close");
      assertEquals(200, room.step("reveal"));
      for (String language : List.of("en", "ru", "ar")) {
        JsonNode shown = in(room, language);
        assertEquals("revealed", shown.path("phase").asText());
        assertFalse(shown.path("ballot").path("title").asText().isBlank(), shown::toString);
        assertEquals(
            shown.path("language").asText().equals("ar") ? "rtl" : "ltr",
            shown.path("direction").asText());
      }
    }
    String csv = room.call("GET", "/results.csv?language=en", room.trainer(), "").body();
    assertTrue(csv.lines().count() > 1, csv);
  }

  private static JsonNode in(OpenedRoom room, String language) {
    return Json.received(room.call("GET", "/state?as=phone&language=" + language, "", "").body())
        .path("state");
  }

  private static int answer(OpenedRoom room, String person, JsonNode ballot) {
    JsonNode options = ballot.path("options");
    String first = options.path(0).path("id").asText();
    return switch (ballot.path("kind").asText()) {
      case "scale" -> room.vote(person, 1, ballot.path("from").asText());
      case "number" -> room.vote(person, 1, "7");
      case "words" -> room.vote(person, 1, "calm");
      case "rank" -> room.vote(person, 1, options.findValuesAsText("id").toArray(String[]::new));
      case "board" ->
          room.call(
                  "POST",
                  "/question",
                  person,
                  Json.of(
                      Map.of(
                          "round",
                          room.console().path("roundId").asText(),
                          "place",
                          1,
                          "text",
                          "Why?")))
              .statusCode();
      default -> room.vote(person, 1, first);
    };
  }
}
