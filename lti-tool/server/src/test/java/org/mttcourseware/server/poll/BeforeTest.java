// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;

/** The same poll before and after, and words in two spellings, over HTTP. */
final class BeforeTest {
  private static final PollingAcademy ACADEMY = PollingAcademy.start();

  @AfterAll
  static void end() {
    ACADEMY.close();
  }

  private static OpenedRoom voted(String answer) {
    OpenedRoom room = ACADEMY.open("views");
    room.step("open");
    for (int person = 0; person < 5; person++) {
      assertEquals(200, room.vote(room.join(), 1, answer));
    }
    room.step("close");
    return room;
  }

  @Test
  void theEarlierSessionStandsBesideAndCanBeTakenAwayAgain() {
    OpenedRoom before = voted("a");
    OpenedRoom after = voted("b");
    List<String> offered = after.console().path("comparable").findValuesAsText("room");
    assertTrue(offered.contains(before.id()), offered.toString());

    assertEquals(200, after.step("compare", Map.of("room", before.id())));
    after.step("reveal");

    JsonNode results = after.state("screen", "").path("results");
    assertEquals(2, results.size());
    assertTrue(results.path(0).path("before").asLong() > 0);
    assertEquals(5, results.path(0).path("lines").path(0).path("count").asInt());
    assertEquals(0, results.path(1).path("lines").path(0).path("count").asInt());
    String csv = after.call("GET", "/results.csv?language=en", after.trainer(), "").body();
    assertEquals(3, csv.lines().filter(line -> line.contains(",before,")).count(), csv);
    after.step("compare", Map.of("room", ""));
    assertEquals(1, after.state("screen", "").path("results").size());
  }

  @Test
  void aSessionOfAnotherAcademyOrPollOrOneThatCameLaterIsNone() {
    OpenedRoom before = voted("a");
    OpenedRoom after = voted("b");

    assertEquals(422, before.step("compare", Map.of("room", after.id())));
    assertEquals(422, before.step("compare", Map.of("room", before.id())));
    assertEquals(422, before.step("compare", Map.of("room", "unknown")));
    try (PollingAcademy other = PollingAcademy.start()) {
      OpenedRoom elsewhere = other.open("views");
      assertEquals(0, elsewhere.console().path("comparable").size());
      assertEquals(422, elsewhere.step("compare", Map.of("room", before.id())));
    }
  }

  @Test
  void twoSpellingsAreOneWordAndWhoWroteBothSaidItOnce() {
    OpenedRoom room = ACADEMY.open("views");
    for (int place = 0; !kind(room).equals("words"); place++) {
      room.step("go", Map.of("ballot", place));
    }
    room.step("open");
    for (int person = 0; person < 4; person++) {
      room.vote(room.join(), 1, "Organisation");
    }
    room.vote(room.join(), 1, "organization", "organisation");

    room.step("same", Map.of("word", "organization", "as", "organisation"));
    room.step("word", Map.of("word", "organisation", "shown", true));
    room.step("close");
    room.step("reveal");

    JsonNode lines = room.state("screen", "").path("results").path(0).path("lines");
    assertEquals(1, lines.size());
    assertEquals(5, lines.path(0).path("count").asInt());
    room.step("list", Map.of("on", true));
    assertTrue(room.state("screen", "").path("asList").asBoolean());
    room.step("same", Map.of("word", "organization", "as", "organization"));
    assertEquals(2, room.console().path("words").size());
  }

  private static String kind(OpenedRoom room) {
    return room.console().path("ballot").path("kind").asText();
  }
}
