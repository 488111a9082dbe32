// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.grades.SmallLms;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Json;

/** The teacher's room over real HTTP. */
class TrainingTest {
  private final Served served = Served.start();
  private TaughtCourse course;
  private Sessions.Opened teacher;
  private String learner;

  @BeforeEach
  void begin() {
    course = TaughtCourse.in(served, "north");
    learner = course.worked("sub-21", false, "{\"t-choice\": 1, \"hard\": 0}");
    teacher = course.teacher();
  }

  @AfterEach
  void end() {
    served.close();
  }

  private void rosterAt(String lms) {
    course.change(
        "update platform set token_endpoint = :token where academy = :academy",
        Map.of("token", lms + "/token"));
    course.change(
        "update context set roster_url = :roster where academy = :academy",
        Map.of("roster", lms + "/members"));
  }

  @Test
  void showsWhoIsWhereByPseudonym() {
    course.worked("sub-99", true, "{}");

    String page = course.get(teacher, "view").body();

    assertTrue(page.contains("Learner sub-21</bdi>"), page);
    assertTrue(page.contains("75 %") && page.contains("7 of 10") && page.contains("10 min"), page);
    assertTrue(page.contains("held"), page);
    assertFalse(page.contains("sub-99"), "a user made for trying out");
  }

  @Test
  void showsNamesOfTheLmsAndKeepsNone() {
    try (SmallLms lms = new SmallLms()) {
      lms.members(
          address ->
              """
              {"members": [
                {"user_id": "sub-21", "name": "Somebody Here", "roles": ["Learner"]},
                {"user_id": "sub-22", "given_name": "Not", "family_name": "Begun", "roles": ["Learner"]},
                {"user_id": "sub-1", "name": "The Teacher", "roles": ["Instructor"]}]}
              """);
      rosterAt(lms.url());

      var names = course.get(teacher, "names");

      var json = Json.received(names.body());
      assertEquals("Somebody Here", json.path("names").path(learner).asText(), names.body());
      assertEquals("[\"Not Begun\"]", json.path("others").toString());
      assertEquals("", json.path("note").asText());
      assertEquals("no-store", names.headers().firstValue("Cache-Control").orElse(""));
      List<String> everything =
          served.service().database().site(rows -> rows.query("script").mapTo(String.class).list());
      assertTrue(everything.stream().anyMatch(line -> line.contains("sub-21")));
      assertFalse(everything.stream().anyMatch(line -> line.contains("Somebody Here")));
    }
  }

  @Test
  void saysWhyThereAreNoNames() {
    String none = course.get(teacher, "names").body();
    rosterAt("http://127.0.0.1:1");
    String down = course.get(teacher, "names").body();

    assertTrue(none.contains("does not tell this tool"), none);
    assertTrue(down.contains("refused to tell") || down.contains("could not be fetched"), down);
  }

  @Test
  void takesBackAfterAsking() {
    String other = course.worked("sub-22", false, "{}");

    String asked = course.get(teacher, "reset?learner=" + learner).body();
    var done = course.post(teacher, "reset", Map.of("learner", learner));

    assertTrue(asked.contains("cannot be undone"), asked);
    assertEquals(200, done.statusCode(), done.body());
    assertEquals(List.of(other), course.texts("select learner from work where academy = :academy"));
    assertEquals(
        List.of("RESET"),
        course.texts(
            "select state from grade where academy = :academy and learner = '" + learner + "'"));
    assertEquals(
        List.of("teacher training.act-reset A link – Learner sub-21"),
        course.texts(
            "select actor || ' ' || act || ' ' || about from audit where academy = :academy"
                + " and actor = 'teacher'"));
    assertEquals(404, course.post(teacher, "reset", Map.of("learner", learner)).statusCode());
  }

  @Test
  void holdsAndReleases() {
    String released = course.post(teacher, "hold", Map.of("held", "false")).body();

    assertTrue(released.contains("Released."), released);
    assertFalse(course.texts("select state from grade where academy = :academy").contains("HELD"));
    course.post(teacher, "hold", Map.of("held", "true"));
    assertEquals(
        List.of("true"),
        course.texts(
            "select case when grades_held then 'true' else 'false' end"
                + " from resource_link where academy = :academy"));
  }

  @Test
  void givesATableThatRunsNothing() {
    course.change(
        "update pseudonym set name = '=HYPERLINK(\"x\")' where academy = :academy", Map.of());

    var table = course.get(teacher, "results.csv");

    assertTrue(table.body().startsWith("\uFEFFLearner,Status,"), table.body());
    assertTrue(
        table.body().contains("\r\n\"'=HYPERLINK(\"\"x\"\")\",passed,75,10,7,10,"), table.body());
    assertTrue(table.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
  }

  @Test
  void countsAnswersTheHardestFirst() {
    course.worked("sub-22", false, "{\"t-choice\": 1, \"hard\": 0.5}");
    course.worked("sub-23", true, "{\"t-choice\": 0, \"hard\": 0}");

    String page = course.get(teacher, "questions").body();
    String none = course.get(teacher, "questions?attempt=2").body();

    int easy = page.indexOf(">Who may ask why they are checked?<");
    assertTrue(easy > 0 && page.indexOf(">hard<") < easy, page);
    assertTrue(page.contains("25 %") && page.contains("100 %"), page);
    assertTrue(page.contains("small numbers say little"), page);
    assertTrue(none.contains("Nobody has sent answers"), none);
  }

  @Test
  void keepsOthersOut() {
    TaughtCourse south = TaughtCourse.in(served, "south");
    String theirs = south.worked("sub-31", false, "{}");
    Sessions.Opened pupil = course.rooms.open(SessionRole.LEARNER, course.link, learner);

    for (String path : List.of("view", "names", "questions", "results.csv", "reset")) {
      String at = path + "?link=" + south.link + "&learner=" + theirs;
      assertEquals(404, course.get(teacher, at).statusCode(), at);
      assertEquals(401, course.send(teacher, "south", path, null).statusCode(), path);
      assertEquals(403, course.get(pupil, path).statusCode(), path);
    }
    Map<String, String> form = Map.of("link", south.link, "learner", theirs, "held", "false");
    assertEquals(404, course.post(teacher, "reset", form).statusCode());
    assertEquals(404, course.post(teacher, "hold", form).statusCode());
    assertEquals(404, course.post(teacher, "reset", Map.of("learner", theirs)).statusCode());
  }

  @Test
  void keepsTeachersInTheirCourse() {
    course.change(
        "insert into context (id, academy, deployment, lms_id, title, roster_url, seen_at)"
            + " values ('other', :academy, :deployment, 'course-2', 'B', '', :now)",
        Map.of("deployment", course.rooms.deployment(), "now", TaughtCourse.BEGAN));
    String there = course.segment("basics-all");
    String here = course.segment("basics-all");
    course.change(
        "update resource_link set context = 'other' where academy = :academy and id = :id",
        Map.of("id", there));

    assertEquals(404, course.get(teacher, "view?link=" + there).statusCode());
    assertEquals(200, course.get(teacher, "view?link=" + here).statusCode());
  }
}
