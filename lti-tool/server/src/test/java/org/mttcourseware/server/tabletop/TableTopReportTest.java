// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.web.Json;

/** What a trainer takes home from an exercise that two groups played. */
final class TableTopReportTest {
  private static final Served SERVED = Served.start();
  private static OpenedRoom room = open();

  private static OpenedRoom open() {
    Browser chief = SERVED.administrator();
    OpenedRoom.offer(SERVED, SampleCatalogues.small(), "play");
    return OpenedRoom.open(SERVED, chief, Served.addAcademy(chief, "Alpha"), "messages");
  }

  @BeforeAll
  static void play() {
    room.step("groups", Map.of("count", 2));
    String clerk = seated(1, "clerk");
    String leader = seated(2, "shift-leader");
    room.step("holdback", Map.of("inject", "call"));
    room.step("start");
    deed(clerk, "log", Map.of("number", 1, "kind", "order", "text", "=Close <b>lane</b> 2"));
    room.step("skip", Map.of("minutes", 12));
    room.step("release", Map.of("inject", "call"));
    room.step("release", Map.of("inject", "storm"));
    room.step("recall", Map.of("inject", "storm"));
    deed(leader, "log", Map.of("number", 1, "kind", "decision", "text", "أبلغنا المطار"));
    room.step("note", Map.of("group", 2, "text", "They asked first."));
    room.step(
        "mark",
        Map.of("group", 1, "inject", "list", "point", 0, "mark", "met", "remark", "At once."));
    room.step("finish");
    room.step("strength", Map.of("text", "Calm voices"));
    room.step("gap", Map.of("text", "No second telephone"));
    room.step(
        "action",
        Map.of("text", "Ask for one", "owner", "Duty office", "due", "2027-01-31", "done", false));
    room.step("end");
  }

  @AfterAll
  static void end() {
    SERVED.close();
  }

  private static String seated(int group, String role) {
    String ticket = room.join();
    deed(ticket, "seat", Map.of("group", group, "role", role));
    return ticket;
  }

  private static void deed(String ticket, String deed, Map<String, ?> sent) {
    assertEquals(200, room.call("POST", "/" + deed, ticket, Json.of(sent)).statusCode());
  }

  @Test
  void theJsonHasThePlanAndWhatHappenedAndNobodysTicket() {
    JsonNode report = SavedReports.json(room, "en");

    assertEquals(20, report.path("plannedMinutes").asInt());
    assertEquals(12, report.path("minutes").asInt());
    assertEquals(1, report.path("people").path("1").path("clerk").asInt());
    JsonNode call = report.path("injects").path(1);
    assertEquals(10, call.path("planned").asInt());
    assertTrue(call.path("releases").path(0).path("at").asLong() >= 12 * 60_000);
    assertEquals("recalled", report.path("injects").path(2).path("state").asText());
    assertFalse(
        report
            .path("injects")
            .path(2)
            .path("releases")
            .path(0)
            .path("recalled")
            .asText()
            .isEmpty());
    assertEquals("=Close <b>lane</b> 2", report.path("log").path(0).path("text").asText());
    assertEquals("met", report.path("evaluation").path(0).path("mark").asText());
    assertEquals("Duty office", report.path("actions").path(0).path("owner").asText());
  }

  @Test
  void theTableReadsInASpreadsheetAndRunsNothing() {
    String table = SavedReports.csv(room, "en");

    assertTrue(table.contains("'=Close <b>lane</b> 2"), table);
    assertTrue(table.contains("Log,1,0:00:00,Clerk,Order,"), table);
    assertTrue(table.contains("A likeness is not a hit.,met,At once."), table);
    assertTrue(table.contains("Action,,,,,Ask for one,open,,Duty office,2027-01-31"), table);
    assertTrue(SavedReports.csv(room, "ar").contains("أبلغنا المطار"));
  }

  @Test
  void theReportSaysWhatWasPlannedWhatHappenedAndWhatFollows() {
    String report = SavedReports.pdf(room, "messages", "en");

    for (String said :
        new String[] {
          "Two messages",
          "Group 1 · Clerk",
          "They asked first.",
          "A likeness is not a hit.",
          "Calm voices",
          "No second telephone",
          "Ask for one",
          "Duty office",
          "31 January 2027",
          "taken back"
        }) {
      assertTrue(report.contains(said), said + " in " + report);
    }
    assertTrue(SavedReports.pdf(room, "messages", "ar").length() > 500);
  }

  @Test
  void onlyATrainerGetsIt() {
    for (String type : new String[] {"csv", "json", "pdf"}) {
      assertEquals(401, room.call("GET", "/results." + type, "guess", "").statusCode());
    }
  }
}
