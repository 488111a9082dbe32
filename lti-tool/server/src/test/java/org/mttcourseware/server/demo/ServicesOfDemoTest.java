// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.platform.Claim;
import org.mttcourseware.server.web.Json;

class ServicesOfDemoTest {
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String COLUMN = "application/vnd.ims.lis.v2.lineitem+json";
  private static final List<String> ALL =
      List.of(Claim.SCOPE_COLUMNS, Claim.SCOPE_SCORES, Claim.SCOPE_RESULTS, Claim.SCOPE_ROSTER);
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.125Z");

  private final FakeTool tool = new FakeTool();
  private DemoLms lms;
  private RegisteredTool registered;
  private Course course;
  private ResourceLink link;
  private LineItem item;

  @BeforeEach
  void start() throws IOException {
    lms = DemoLms.start(DemoSettings.PLAIN);
    registered = lms.register(tool.origin(), "Tool");
    course = lms.campus().courses().add("Course");
    link = lms.campus().courses().addLink(course, registered.clientId(), "Link", "", Map.of());
    item = lms.campus().gradebook().add(link, 10);
  }

  @AfterEach
  void end() {
    lms.close();
    tool.close();
  }

  private String token() {
    return tool.token(lms, registered, ALL);
  }

  private String column() {
    return lms.addresses().lineItem(item, registered);
  }

  private HttpResponse<String> post(String person, double given, Instant at, String grading) {
    return post(token(), person, given, at, grading);
  }

  private HttpResponse<String> post(
      String token, String person, double given, Instant at, String grading) {
    Map<String, Object> score =
        Map.of(
            "userId",
            person,
            "scoreGiven",
            given,
            "scoreMaximum",
            20,
            "timestamp",
            at.toString(),
            "activityProgress",
            "Completed",
            "gradingProgress",
            grading,
            "comment",
            "7 of 10");
    String url = column().replace("/lineitem?", "/lineitem/scores?");
    return tool.post(url, token, SCORE, Json.of(score));
  }

  private @org.jspecify.annotations.Nullable Double grade() {
    return lms.campus().gradebook().grade(link, lms.campus().people().learner(1));
  }

  @Test
  void takesAScoreAndTellsTheResult() {
    assertEquals(204, post("4", 15, NOON, "FullyGraded").statusCode());

    assertEquals(7.5, grade());
    JsonNode results =
        Json.received(
            tool.get(column().replace("/lineitem?", "/lineitem/results?"), token()).body());
    assertEquals(7.5, results.path(0).path("resultScore").asDouble());
    assertEquals("7 of 10", results.path(0).path("comment").asText());
  }

  @Test
  void leavesTheGradeAloneWhereTheScoreIsNoGradeOrOlder() {
    post("4", 15, NOON, "FullyGraded");
    post("4", 3, NOON.plusSeconds(1), "Pending");
    post("4", 5, NOON.minusSeconds(1), "FullyGraded");

    assertEquals(7.5, grade());
  }

  @Test
  void misbehavesWithScores() {
    lms.misbehave(Misbehaviour.OLDER_CONFLICT);
    post("4", 15, NOON, "FullyGraded");
    assertEquals(409, post("4", 5, NOON, "FullyGraded").statusCode());

    lms.misbehave(Misbehaviour.ERASES_UNGRADED);
    post("4", 15, NOON.plusSeconds(1), "Pending");
    assertNull(grade());

    assertEquals(204, post("3", 1, NOON, "FullyGraded").statusCode());
    lms.misbehave(Misbehaviour.TEACHER_REFUSED);
    assertEquals(400, post("3", 1, NOON.plusSeconds(1), "FullyGraded").statusCode());
  }

  @Test
  void refusesScoresThatAreNone() {
    String scores = column().replace("/lineitem?", "/lineitem/scores?");

    assertEquals(415, tool.post(scores, token(), "application/json", "{}").statusCode());
    assertEquals(400, tool.post(scores, token(), SCORE, "{}").statusCode());
    assertEquals(400, post("999", 1, NOON, "FullyGraded").statusCode());
  }

  @Test
  void makesAndListsColumns() {
    String container = lms.addresses().lineItems(course, registered);
    Map<String, Object> asked =
        Map.of("label", "New", "scoreMaximum", 5, "tag", "grade", "resourceLinkId", link.id());

    HttpResponse<String> made = tool.post(container, token(), COLUMN, Json.of(asked));

    assertEquals(201, made.statusCode());
    JsonNode tagged = Json.received(tool.get(container + "&tag=grade", token()).body());
    assertEquals(1, tagged.size());
    assertEquals(Json.received(made.body()).path("id"), tagged.path(0).path("id"));
  }

  @Test
  void pagesWithWellFormedLinksAndWithOthers() {
    lms.misbehave(Misbehaviour.SMALL_PAGES);
    String roster = lms.addresses().memberships(course, registered);
    assertTrue(linkOf(roster).endsWith("&from=1>; rel=\"next\""), linkOf(roster));

    lms.misbehave(Misbehaviour.SMALL_PAGES, Misbehaviour.CURLY_LINKS);
    assertTrue(linkOf(roster).contains("&amp;from=1>; rel="), linkOf(roster));
  }

  private String linkOf(String url) {
    return tool.get(url, token()).headers().firstValue("Link").orElse("");
  }

  @Test
  void tellsTheRosterInBareWords() {
    String roster = lms.addresses().memberships(course, registered);
    JsonNode members = Json.received(tool.get(roster, token()).body()).path("members");
    assertEquals(3, members.size());
    assertEquals("Instructor", members.path(0).path("roles").path(0).asText());

    lms.misbehave(Misbehaviour.NO_NAMES);
    assertTrue(
        Json.received(tool.get(roster, token()).body())
            .path("members")
            .path(1)
            .path("name")
            .isMissingNode());
  }

  @Test
  void holdsToScopes() {
    String narrow = tool.token(lms, registered, List.of(Claim.SCOPE_ROSTER));

    assertEquals(403, post(narrow, "4", 1, NOON, "FullyGraded").statusCode());
    assertEquals(401, post("nonsense", "4", 1, NOON, "FullyGraded").statusCode());
  }

  @Test
  void misbehavesWithTokens() {
    String scopes = String.join(" ", ALL);
    lms.misbehave(Misbehaviour.TOKEN_AS_HTML);
    HttpResponse<String> html = tool.askForToken(lms, registered, scopes);
    assertTrue(html.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    assertTrue(Json.received(html.body()).has("access_token"));

    lms.misbehave(Misbehaviour.PRIVATE_ADDRESS_REFUSED);
    assertEquals(404, tool.askForToken(lms, registered, scopes).statusCode());

    lms.misbehave(Misbehaviour.SCOPES_WITHHELD);
    assertEquals(403, post("4", 1, NOON, "FullyGraded").statusCode());

    lms.misbehave(Misbehaviour.OWN_AUDIENCE);
    assertEquals(401, tool.askForToken(lms, registered, scopes).statusCode());
    assertEquals(200, tool.askForToken(lms, registered, scopes, "urn:demo-lms:token").statusCode());
  }

  @Test
  void refusesTokensEarly() {
    String token = token();
    lms.misbehave(Misbehaviour.OLD_TOKENS_REFUSED);
    assertEquals(401, post(token, "4", 1, NOON, "FullyGraded").statusCode());

    lms.misbehave(Misbehaviour.TOKEN_ENDS_EARLY);
    String brief = token();
    for (int call = 0; call < 3; call++) {
      assertEquals(204, post(brief, "4", 1, NOON, "FullyGraded").statusCode());
    }
    assertEquals(401, post(brief, "4", 1, NOON, "FullyGraded").statusCode());
  }

  @Test
  void fails() {
    lms.misbehave(Misbehaviour.HTML_FOR_JSON);
    HttpResponse<String> page = post("4", 1, NOON, "FullyGraded");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().startsWith("<!DOCTYPE html>"));

    lms.misbehave(Misbehaviour.TOO_MANY);
    HttpResponse<String> slower = post("4", 1, NOON, "FullyGraded");
    assertEquals(429, slower.statusCode());
    assertEquals("1", slower.headers().firstValue("Retry-After").orElse(""));

    lms.misbehave(Misbehaviour.FAILS_ONE_IN_FIVE);
    String token = token();
    long failed = 0;
    for (int call = 0; call < 100; call++) {
      failed += post(token, "4", 1, NOON, "FullyGraded").statusCode() == 503 ? 1 : 0;
    }
    assertTrue(failed > 8 && failed < 35, "failed " + failed);
    assertEquals(102, lms.platform().calls().count());
  }

  @Test
  void refusesAssertionsOfOthers() {
    RegisteredTool other = lms.register("http://localhost:1", "Nobody's");

    assertEquals(401, tool.askForToken(lms, other, Claim.SCOPE_SCORES).statusCode());
  }
}
