// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;

/** Marks and the record of a live session, over HTTP. */
final class MarksTest {
  private static final Served SERVED = Served.start();
  private static int number;

  private LiveCourse course;
  private URI console;
  private String room;

  @AfterAll
  static void end() {
    SERVED.close();
  }

  @BeforeEach
  void begin() {
    course = LiveCourse.in(SERVED, "marks-" + ++number);
    console = course.begin();
    room = LiveCourse.room(console);
    course.join(course.learner("21"), room);
    course.join(course.learner("22"), room);
    course.learner("23");
    mayAddColumns(true);
  }

  private void mayAddColumns(boolean allowed) {
    String scopes =
        "https://purl.imsglobal.org/spec/lti-ags/scope/score"
            + (allowed ? " https://purl.imsglobal.org/spec/lti-ags/scope/lineitem" : "");
    course.change(
        "update resource_link set ags_scopes = '" + scopes + "' where academy = :academy");
  }

  private String id(String subject) {
    return course
        .texts("select id from learner where academy = :academy and subject = '" + subject + "'")
        .get(0);
  }

  private HttpResponse<String> release(Map<String, String> form) {
    Map<String, String> all = new HashMap<>(Map.of("link", course.link, "maximum", "10"));
    all.putAll(form);
    return course.post("teach", course.teacher, "live/" + room + "/release", all);
  }

  private List<String> marks() {
    return course.texts(
        "select s.subject || ' ' || cast(cast(g.score_given * 10 as int) as varchar) from grade g"
            + " join learner s on s.id = g.learner where g.academy = :academy order by s.subject");
  }

  @Test
  void everybodyWhoWasThereGetsTheHighestMarkAndNobodyElse() {
    String page = release(Map.of("how", "all")).body();

    assertTrue(page.contains("On their way to the gradebook: 2."), page);
    assertEquals(List.of("21 100", "22 100"), marks());
    assertTrue(page.contains("Learner 21</bdi>") && !page.contains("Learner 23"), page);
    assertEquals(
        List.of("attendance.act-released"),
        course.texts("select act from audit where academy = :academy and act like '%released'"));
  }

  @Test
  void marksAreTypedCorrectedAndLeftOut() {
    release(Map.of("how", "marks", "mark-" + id("21"), "7,5", "mark-" + id("22"), ""));
    assertEquals(List.of("21 75"), marks());

    release(Map.of("how", "marks", "mark-" + id("21"), "\u0666", "mark-" + id("22"), "0"));

    assertEquals(List.of("21 60", "22 0"), marks());
    assertTrue(
        course
            .get("teach", course.teacher, "live/" + room)
            .body()
            .contains("name=\"mark-" + id("21") + "\""));
  }

  @Test
  void whatIsNoMarkIsSaidAndNothingIsSent() {
    for (String bad : List.of("11", "-1", "many", "NaN", "1e1", "<b>")) {
      String page =
          release(Map.of("how", "marks", "mark-" + id("21"), bad, "mark-" + id("22"), "1")).body();
      assertTrue(page.contains("number from 0 to 10"), page);
    }
    assertTrue(release(Map.of("how", "all", "maximum", "0")).body().contains("from 1 to 1000"));
    assertTrue(release(Map.of("how", "all", "maximum", "1e9")).body().contains("from 1 to 1000"));
    release(Map.of("how", "marks", "mark-" + id("23"), "9"));

    assertEquals(List.of(), marks());
  }

  @Test
  void whereTheLmsAllowsNoColumnThatIsSaid() {
    mayAddColumns(false);

    String page = release(Map.of("how", "all")).body();

    assertTrue(page.contains("does not let this tool add a column"), page);
    assertEquals(List.of(), marks());
  }

  @Test
  void theRecordIsKeptWithoutNamesAndHandedToTeachersOfTheCourseAlone() {
    assertEquals(200, course.step(console, "end"));
    String list = course.get("teach", course.teacher, "live").body();
    String sheet = course.get("teach", course.teacher, "live/" + room).body();
    String csv = course.get("teach", course.teacher, "live/" + room + "/results.csv").body();
    String json = course.get("teach", course.teacher, "live/" + room + "/results.json").body();

    assertTrue(list.contains("/live/" + room + "?link="), list);
    assertTrue(sheet.contains("365 days after the session"), sheet);
    for (String file : List.of(csv, json)) {
      assertFalse(file.contains("Learner 21") || file.contains(id("21")), file);
    }
    Sessions.Opened colleague = course.inCourse(course.otherCourse(), SessionRole.TEACHER);
    LiveCourse elsewhere = LiveCourse.in(SERVED, "elsewhere-" + number);
    Sessions.Opened learner = course.learner("24");
    for (String path : List.of("", "/names", "/results.csv", "/results.json", "/results.pdf")) {
      String at = "live/" + room + path;
      assertEquals(404, course.get("teach", colleague, at).statusCode(), path);
      assertEquals(404, elsewhere.get("teach", elsewhere.teacher, at).statusCode(), path);
      assertEquals(403, course.get("teach", learner, at).statusCode());
    }
    assertEquals(
        404,
        elsewhere
            .post("teach", elsewhere.teacher, "live/" + room + "/release", Map.of("how", "all"))
            .statusCode());
  }
}
