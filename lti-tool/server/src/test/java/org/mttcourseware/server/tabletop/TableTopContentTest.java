// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

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

/** Every exercise that we publish runs with a room, from the start to the report. */
final class TableTopContentTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.ofWhatWePublish();

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  static Stream<String> exercises() {
    return ACADEMY.offered("tabletop").stream();
  }

  @Test
  void allThatWePublishAreOffered() {
    assertEquals(
        List.of(
            "blue-lorry", "difficult-day", "flight-417", "line-four", "night-bus", "open-bridge"),
        exercises().toList());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void isPlayedToTheEnd(String id) {
    OpenedRoom room = ACADEMY.open(id);
    for (JsonNode role : room.console().path("roles")) {
      String sent = Json.of(Map.of("group", 1, "role", role.path("id").asText()));
      assertEquals(200, room.call("POST", "/seat", room.join(), sent).statusCode());
    }
    room.step("byhand", Map.of("on", true));
    room.step("start");
    for (JsonNode inject : room.console().path("injects")) {
      Map<String, String> release = Map.of("inject", inject.path("id").asText());
      assertEquals(200, room.step("release", release), inject::toString);
      assertFalse(inject.path("body").asText().isEmpty(), inject::toString);
      assertFalse(inject.path("expect").isEmpty(), inject::toString);
      inject
          .path("to")
          .forEach(to -> assertTrue(room.console().path("briefs").has(to.asText()), to::asText));
    }
    room.step("finish");
    room.step("end");

    for (String language : List.of("en", "ar", "ru")) {
      JsonNode report = SavedReports.json(room, language);
      report
          .path("injects")
          .forEach(inject -> assertEquals("out", inject.path("state").asText(), inject::toString));
    }
    String title = room.console().path("title").asText();
    assertTrue(SavedReports.pdf(room, id, "en").contains(title));
    assertTrue(SavedReports.csv(room, "en").contains(title));
  }
}
