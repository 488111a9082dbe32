// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.live.EventStream;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.web.Json;

/** What a room plays, who may see what of it, and what it does not take, over HTTP. */
final class TableTopTest {
  private static final Served SERVED = Served.start();
  private static final Browser CHIEF = SERVED.administrator();
  private static final String ACADEMY = academy();

  /** What the clerk alone learns, and what nobody but a trainer may read. */
  private static final String PRIVATE = "Wombatpaper";

  private static final List<String> TRAINERS =
      List.of("A likeness is not a hit", "As little as they need", "Lamps, and patience");

  private OpenedRoom room;

  private static String academy() {
    OpenedRoom.offer(SERVED, SampleCatalogues.small(), "play");
    return Served.addAcademy(CHIEF, "Alpha");
  }

  @AfterAll
  static void end() {
    SERVED.close();
  }

  @BeforeEach
  void open() {
    room = OpenedRoom.open(SERVED, CHIEF, ACADEMY, "messages");
  }

  private int deed(String ticket, String deed, Map<String, ?> sent) {
    return room.call("POST", "/" + deed, ticket, Json.of(sent)).statusCode();
  }

  private String seated(int group, String role) {
    String ticket = room.join();
    assertEquals(200, deed(ticket, "seat", Map.of("group", group, "role", role)));
    return ticket;
  }

  private int log(String ticket, long number, String text) {
    return deed(ticket, "log", Map.of("number", number, "kind", "decision", "text", text));
  }

  private JsonNode phone(String ticket) {
    return room.state("phone", ticket);
  }

  private JsonNode inject(String id) {
    for (JsonNode inject : room.console().path("injects")) {
      if (inject.path("id").asText().equals(id)) {
        return inject;
      }
    }
    throw new AssertionError(id);
  }

  private static List<String> all(JsonNode list, String name) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.path(name).asText()));
    return found;
  }

  private static List<String> texts(JsonNode list) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.asText()));
    return found;
  }

  private String bytes(String path, String ticket) {
    return room.call("GET", path, ticket, "").body();
  }

  @Test
  void aSeatIsTakenKeptAndMovedAndTellsNobodyWhoSitsThere() {
    room.step("groups", Map.of("count", 2));
    String clerk = seated(2, "clerk");
    seated(2, "clerk");

    JsonNode seat = phone(clerk).path("seat");
    assertEquals(2, seat.path("group").asInt());
    assertEquals(1, seat.path("player").asInt());
    assertEquals("You write the log.", seat.path("brief").asText());
    assertEquals(2, phone("").path("free").path("2").path("clerk").asInt());
    assertEquals(0, phone("").path("free").path("1").path("clerk").asInt());
    assertTrue(phone("").path("seat").isNull());
    assertEquals(200, deed(clerk, "seat", Map.of("group", 1, "role", "shift-leader")));
    assertEquals("You answer for the shift.", phone(clerk).path("seat").path("brief").asText());
    assertEquals(200, deed(clerk, "leave", Map.of()));
    assertTrue(phone(clerk).path("seat").isNull());
    assertEquals(1, room.console().path("seats").size());
  }

  @Test
  void theTrainerMovesASeatHandsOnARoleAndSeesWhatNobodyHolds() {
    String leader = seated(1, "shift-leader");
    assertEquals(List.of("clerk"), texts(room.console().path("unheld").path("1")));
    String seat = room.console().path("seats").path(0).path("id").asText();

    room.step("also", Map.of("seat", seat, "roles", List.of("clerk")));
    room.step("start");

    assertEquals(0, room.console().path("unheld").path("1").size());
    assertTrue(bytes("/state?as=phone&language=en", leader).contains(PRIVATE));
    assertTrue(phone(leader).path("seat").path("brief").asText().contains("You write the log."));
    room.step("groups", Map.of("count", 3));
    room.step("assign", Map.of("seat", seat, "group", 3, "role", "clerk"));
    assertEquals(3, phone(leader).path("seat").path("group").asInt());
    assertEquals(409, room.step("groups", Map.of("count", 2)));
  }

  @Test
  void whatARoleAloneMayReadLeavesTheServerToThatRoleAlone() {
    String clerk = seated(1, "clerk");
    String leader = seated(1, "shift-leader");
    HttpRequest.Builder stream =
        HttpRequest.newBuilder(
                room.url().resolve("/live/room/" + room.id() + "/events?as=phone&language=en"))
            .header("Authorization", "Bearer " + leader);
    try (EventStream events = EventStream.open(stream)) {
      assertSaysNothing(events.next().state().toString(), "A list", PRIVATE, "You write the log");

      room.step("start");
      room.step("skip", Map.of("to", "call"));
      assertTrue(phone(clerk).toString().contains(PRIVATE));
      assertEquals(List.of("list", "call"), all(phone(clerk).path("injects"), "id"));
      String seen = phone(leader).toString();
      String sent;
      do {
        sent = events.next().state().toString();
        assertSaysNothing(sent, PRIVATE, "Two names", "You write the log", "A storm");
      } while (!seen.equals(sent));

      assertEquals(List.of("call"), all(phone(leader).path("injects"), "id"));
      assertSaysNothing(seen, PRIVATE, "A list", "Two names", "You write the log", "A storm");
    }
    for (String looker : List.of("", room.join(), "guess")) {
      for (String as : List.of("phone", "screen", "other")) {
        String body = bytes("/state?language=en&as=" + as, looker);
        assertSaysNothing(body, PRIVATE, "A list", "Two names", "You write the log", "A storm");
      }
    }
    assertEquals(List.of("call"), all(room.state("screen", "").path("injects"), "id"));
  }

  private static void assertSaysNothing(String body, String... secrets) {
    for (String secret : secrets) {
      assertFalse(body.contains(secret), secret + " in " + body);
    }
    TRAINERS.forEach(secret -> assertFalse(body.contains(secret), secret + " in " + body));
  }

  @Test
  void pagesHoldNothingOfTheExerciseButItsTitle() {
    room.step("start");
    String code = room.code();
    for (String page :
        List.of("/live/" + code, "/live/" + code + "/screen", "/live/room/" + room.id())) {
      String body = SERVED.browser().get(page).body();
      assertTrue(body.contains("Two messages"), page);
      assertSaysNothing(body, PRIVATE, "A list", "Two names", "You write the log", "A storm");
    }
  }

  @Test
  void theClockIsTheServersAndAStateHoldsNoTimeOfItsOwnMaking() {
    room.step("start");
    HttpRequest.Builder first = asked();
    String tag = room.send(first).headers().firstValue("ETag").orElseThrow();

    int again = room.send(asked().header("If-None-Match", tag)).statusCode();

    assertEquals(304, again);
    assertEquals(422, room.step("skip", Map.of("minutes", -5)));
    assertEquals(422, room.step("skip", Map.of("minutes", 100_000)));
    assertEquals(422, room.step("speed", Map.of("factor", 0)));
    assertEquals(422, room.step("speed", Map.of("factor", 1e300)));
    assertEquals(200, room.step("speed", Map.of("factor", 0.5, "now", 1, "millis", 99_999_999)));
    JsonNode clock = room.console().path("clock");
    assertEquals(0.5, clock.path("factor").asDouble());
    assertTrue(clock.path("millis").asLong() < 60_000, clock::toString);
    room.step("hold");
    assertEquals("held", room.console().path("phase").asText());
    assertEquals(409, room.step("hold"));
    room.step("goon");
    assertEquals("running", room.console().path("phase").asText());
    room.step("skip", Map.of("minutes", 12));
    assertTrue(room.console().path("clock").path("millis").asLong() >= 12 * 60_000);
    assertEquals(409, room.step("skip", Map.of("to", "list")));
  }

  private HttpRequest.Builder asked() {
    return HttpRequest.newBuilder(
        room.url().resolve("/live/room/" + room.id() + "/state?as=screen&language=en"));
  }

  @Test
  void aTimedInjectGoesOutByItselfWithoutAnybodyPressing() {
    String leader = seated(1, "shift-leader");
    room.step("start");
    room.step("skip", Map.of("minutes", 9));
    HttpRequest.Builder stream =
        HttpRequest.newBuilder(
                room.url().resolve("/live/room/" + room.id() + "/events?as=phone&language=en"))
            .header("Authorization", "Bearer " + leader);
    try (EventStream events = EventStream.open(stream)) {
      assertEquals(0, events.next().state().path("injects").size());
      room.step("speed", Map.of("factor", 60));

      JsonNode shown = events.next().state();
      while (shown.path("injects").isEmpty()) {
        shown = events.next().state();
      }

      assertEquals("call", shown.path("injects").path(0).path("id").asText());
      assertEquals(600_000, shown.path("injects").path(0).path("at").asLong());
    }
    assertEquals(1, room.console().path("clock").path("running").asBoolean() ? 1 : 0);
  }

  @Test
  void injectsGoByHandAreHeldBackLetGoAndCalledBack() {
    String leader = seated(1, "shift-leader");
    room.step("byhand", Map.of("on", true));
    room.step("start");
    room.step("skip", Map.of("minutes", 11));
    assertEquals("due", inject("call").path("state").asText());
    assertEquals("waiting", inject("storm").path("state").asText());
    assertEquals(0, phone(leader).path("injects").size());

    room.step("holdback", Map.of("inject", "call"));
    assertEquals("held", inject("call").path("state").asText());
    room.step("holdback", Map.of("inject", "call", "on", false));
    assertEquals("due", inject("call").path("state").asText());
    room.step("byhand", Map.of("inject", "call", "on", false));
    assertEquals("out", inject("call").path("state").asText());
    room.step("release", Map.of("inject", "storm"));
    assertEquals(List.of("call", "storm"), all(phone(leader).path("injects"), "id"));
    assertEquals(409, room.step("release", Map.of("inject", "storm")));

    room.step("recall", Map.of("inject", "storm"));
    assertEquals(List.of("call"), all(phone(leader).path("injects"), "id"));
    assertEquals("recalled", inject("storm").path("state").asText());
    room.step("release", Map.of("inject", "storm"));
    assertEquals(List.of("call", "storm"), all(phone(leader).path("injects"), "id"));
  }

  @Test
  void aStepPressedTwiceOrByTwoTrainersIsTakenOnce() {
    room.step("start");
    long revision = room.console().path("revision").asLong();
    Map<String, String> storm = Map.of("inject", "storm");

    assertEquals(200, room.stepAs(room.trainer(), "release", revision, storm));
    assertEquals(409, room.stepAs(room.trainer(), "release", revision, storm));
    assertEquals(409, room.stepAs(room.trainer(), "recall", revision, storm));

    assertEquals("out", inject("storm").path("state").asText());
  }

  @Test
  void nobodyPlaysTrainerNorSitsInAnotherRoom() {
    OpenedRoom other = OpenedRoom.open(SERVED, CHIEF, ACADEMY, "messages");
    String clerk = seated(1, "clerk");
    room.step("start");
    long revision = room.console().path("revision").asLong();

    assertEquals(403, room.stepAs(clerk, "release", revision, Map.of("inject", "storm")));
    assertEquals(403, room.call("GET", "/state?as=console", clerk, "").statusCode());
    assertEquals(403, room.call("GET", "/state?as=phone&look=1%7Cclerk", clerk, "").statusCode());
    assertEquals(401, room.call("GET", "/state?as=phone&look=1%7Cclerk", "", "").statusCode());
    assertEquals(401, other.call("POST", "/seat", clerk, "{}").statusCode());
    assertEquals(403, deed(room.trainer(), "seat", Map.of("group", 1, "role", "clerk")));
    String seat = room.console().path("seats").path(0).path("id").asText();
    assertEquals(
        409, other.step("assign", Map.of("seat", seat, "group", 1, "role", "shift-leader")));
    assertTrue(other.state("phone", clerk).path("seat").isNull());
  }

  @Test
  void nonsenseIsRefused() {
    String clerk = seated(1, "clerk");
    room.step("start");

    assertEquals(422, deed(clerk, "seat", Map.of("group", 2, "role", "clerk")));
    assertEquals(422, deed(clerk, "seat", Map.of("group", 1, "role", "chief")));
    assertEquals(422, deed(clerk, "seat", Map.of("group", "1", "role", List.of())));
    assertEquals(422, deed(clerk, "log", Map.of("number", 1, "kind", "note", "text", "x")));
    assertEquals(404, deed(clerk, "vote", Map.of()));
    for (Map<String, ?> step :
        List.of(
            Map.of("inject", "nothing"),
            Map.of("inject", List.of("storm")),
            Map.of("inject", "x".repeat(101)))) {
      assertEquals(422, room.step("release", step));
    }
    assertEquals(422, room.step("groups", Map.of("count", 9)));
    assertEquals(422, room.step("dance"));
    assertEquals(422, room.step("also", Map.of("seat", seatId(), "roles", List.of("chief"))));
    assertEquals("waiting", inject("storm").path("state").asText());
  }

  private String seatId() {
    return room.console().path("seats").path(0).path("id").asText();
  }

  @Test
  void theLogIsOfOneGroupPlainTextAndWrittenOnce() {
    room.step("groups", Map.of("count", 2));
    String clerk = seated(1, "clerk");
    String other = seated(2, "clerk");
    assertEquals(409, log(clerk, 1, "Too early"));
    room.step("start");

    assertEquals(200, log(clerk, 1, "<b>Close</b>\u202e the\tlane\u0000."));
    assertEquals(200, log(clerk, 1, "<b>Close</b> the lane."));
    assertEquals(422, log(clerk, 2, " \n "));
    assertEquals(422, log(clerk, 2, "w".repeat(501)));
    assertEquals(409, log(room.join(), 1, "Without a seat"));

    assertEquals(List.of("<b>Close</b> the lane."), all(phone(clerk).path("log"), "text"));
    assertEquals(0, phone(other).path("log").size());
    assertEquals(0, room.state("screen", "").path("logs").size());
    room.step("note", Map.of("group", 1, "text", "Quick to act."));
    room.step("showlogs", Map.of("on", true));
    assertEquals(
        List.of("<b>Close</b> the lane."),
        all(room.state("screen", "").path("logs").path("1"), "text"));
    assertEquals(1, phone(clerk).path("log").size());
    assertEquals(List.of("decision", "note"), all(room.console().path("logs").path("1"), "kind"));
    room.step("finish");
    assertEquals(409, log(clerk, 2, "Too late"));
    assertEquals(200, log(clerk, 1, "Told again that it is there"));
    assertEquals(1, phone(clerk).path("log").size());
  }

  @Test
  void aFloodFromOnePhoneIsStopped() {
    String clerk = seated(1, "clerk");
    String leader = seated(1, "shift-leader");
    room.step("start");
    int last = 200;
    for (int number = 1; number < 60 && last == 200; number++) {
      last = log(clerk, number, "Again");
    }

    assertEquals(429, last);
    assertEquals(200, log(leader, 1, "Calm"));
  }

  @Test
  void whatExperiencedPeopleLookForIsTickedForEachGroup() {
    room.step("groups", Map.of("count", 2));
    room.step("start");
    Map<String, ?> mark =
        Map.of("group", 2, "inject", "list", "point", 0, "mark", "partly", "remark", "Slowly.");

    assertEquals(200, room.step("mark", mark));
    assertEquals(422, room.step("mark", Map.of("group", 2, "inject", "list", "point", 9)));
    assertEquals(
        409, room.step("mark", Map.of("group", 1, "inject", "call", "point", 0, "mark", "met")));

    JsonNode evaluation = room.console().path("evaluation");
    assertEquals("partly", evaluation.path("2").path("list").path(0).path("mark").asText());
    assertEquals("", evaluation.path("1").path("list").path(0).path("mark").asText());
    assertSaysNothing(bytes("/state?as=screen&language=en", ""), "Slowly");
  }

  @Test
  void theHotWashIsGatheredByTheTrainerAndShownWhenSaid() {
    String clerk = seated(1, "clerk");
    room.step("start");
    Map<String, ?> well = Map.of("number", 1, "kind", "well", "text", "Calm voices.");
    assertEquals(409, deed(clerk, "wash", well));
    room.step("finish");
    room.step("hotwash", Map.of("on", true));
    assertEquals("hotwash", phone(clerk).path("phase").asText());

    assertEquals(200, deed(clerk, "wash", well));
    assertEquals(200, deed(clerk, "wash", well));
    assertEquals(
        200, deed(clerk, "wash", Map.of("number", 2, "kind", "otherwise", "text", "Rumours.")));
    JsonNode given = room.console().path("hotwash").path("given");
    assertEquals(List.of("Calm voices.", "Rumours."), all(given, "text"));
    room.step("take", Map.of("id", given.path(0).path("id").asText(), "as", "strength"));
    room.step("leaveout", Map.of("id", given.path(1).path("id").asText()));
    room.step("gap", Map.of("text", "No second line"));
    assertEquals(422, room.step("action", Map.of("text", "Test it", "due", "tomorrow")));
    room.step(
        "action",
        Map.of("text", "Test it", "owner", "Duty office", "due", "2027-01-31", "done", false));
    assertSaysNothing(bytes("/state?as=screen&language=en", ""), "Calm voices", "No second line");
    room.step("showwash", Map.of("on", true));

    JsonNode shown = room.state("screen", "").path("hotwash");
    assertEquals(List.of("Calm voices."), texts(shown.path("strengths")));
    assertEquals(List.of("No second line"), texts(shown.path("gaps")));
    assertEquals("Duty office", shown.path("actions").path(0).path("owner").asText());
    String gap = room.console().path("hotwash").path("gaps").path(0).path("id").asText();
    room.step("gap", Map.of("id", gap, "text", ""));
    assertEquals(0, room.console().path("hotwash").path("gaps").size());
    assertEquals(
        List.of("taken", "left"), all(room.console().path("hotwash").path("given"), "state"));
  }

  @Test
  void aRehearsalShowsWhatARoleWouldSeeAndKeepsNothing() {
    room.step("rehearse", Map.of("on", true));
    room.step("start");
    assertTrue(room.state("screen", "").path("rehearsal").asBoolean());
    String look = "/state?as=phone&language=en&look=1%7C";

    assertTrue(bytes(look + "clerk", room.trainer()).contains(PRIVATE));
    assertFalse(bytes(look + "shift-leader", room.trainer()).contains(PRIVATE));
    assertTrue(bytes(look + "nobody", room.trainer()).contains("\"seat\":null"));
    room.step("release", Map.of("inject", "storm"));
    room.step("note", Map.of("group", 1, "text", "Works."));
    assertEquals(409, room.step("rehearse", Map.of("on", false)));
    room.step("end");

    assertEquals("waiting", inject("storm").path("state").asText());
    assertEquals(0, room.console().path("logs").path("1").size());
    assertEquals(404, room.call("GET", "/results.json", room.trainer(), "").statusCode());
  }

  @Test
  void outsideARehearsalATrainerLooksFromNoSeat() {
    room.step("start");

    String seen = bytes("/state?as=phone&language=en&look=1%7Cclerk", room.trainer());

    assertTrue(seen.contains("\"seat\":null"), seen);
    assertFalse(seen.contains(PRIVATE));
  }

  @Test
  void everybodyReadsTheirOwnLanguageAndOneClockServesAll() {
    String clerk = seated(1, "clerk");
    room.step("start");
    JsonNode arabic = Json.received(bytes("/state?as=phone&language=ar", clerk)).path("state");
    JsonNode english = phone(clerk);

    assertEquals("rtl", arabic.path("direction").asText());
    assertEquals(english.path("clock"), arabic.path("clock"));
    assertEquals(
        english.path("injects").path(0).path("id"), arabic.path("injects").path(0).path("id"));
    assertNotEquals(english.path("title"), arabic.path("title"));
  }

  @Test
  void whoComesBackWithTheTicketHasTheSeatUntilTheRoomEnds() {
    String clerk = seated(1, "clerk");
    room.step("start");
    assertTrue(phone(clerk).toString().contains(PRIVATE));

    room.step("end");

    assertTrue(phone(clerk).path("ended").asBoolean());
    assertFalse(phone(clerk).toString().contains(PRIVATE));
    assertEquals(401, log(clerk, 1, "Late"));
    assertEquals(1, room.console().path("seats").size());
  }
}
