// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;

/** The administrator's page of grades, over real HTTP. */
class GradesPageTest {
  private final Served served = Served.start();
  private SampleCourse course;
  private String stuck;

  @BeforeEach
  void strand() {
    course = SampleCourse.of(served.service().database(), "north", "http://127.0.0.1:1");
    String link = course.link("7", "http://127.0.0.1:1/items/7", "", SampleCourse.SCORE);
    Outbox outbox = new Outbox(Clock.systemUTC(), () -> {});
    String learner = course.learner("21");
    course.database.change(course.academy, rows -> outbox.hold(rows, link, true));
    course.reach(outbox, link, learner, 6, Instant.now());
    course.change(
        "update grade set state = 'STUCK', code = 'REJECTED', found = '400: <b>no</b>'"
            + " where academy = :academy",
        Map.of());
    stuck = course.all("id").get(0);
  }

  @AfterEach
  void end() {
    served.close();
  }

  @Test
  void saysWhatIsStuckWhyAndWhatToDo() {
    String page = served.administrator().get("/admin/a/north/grades").body();

    assertTrue(page.contains("Heron 21"), page);
    assertTrue(page.contains("The LMS does not take this grade."), page);
    assertTrue(page.contains("400: &lt;b&gt;no&lt;/b&gt;"), page);
    assertFalse(page.contains(">21<"), "no id of the LMS");
  }

  @Test
  void tellsTheFirstPage() {
    String page = served.administrator().get("/admin/a/north").body();

    assertTrue(page.contains("1 grade has not arrived in The LMS and needs help."), page);
  }

  @Test
  void givesUpAndWritesItDown() {
    Browser browser = served.administrator();
    browser.get("/admin/a/north/grades");

    String path = "/admin/a/north/grades/" + stuck + "/give-up";
    assertEquals(303, browser.send(path, Map.of()).statusCode());

    assertEquals(List.of("GIVEN_UP"), course.all("state"));
    assertTrue(browser.get("/admin/a/north/audit").body().contains("A grade given up"));
    assertEquals(404, browser.send(path, Map.of()).statusCode(), "it is not stuck any more");
  }

  @Test
  void sendsAllOfAPlatformAgain() {
    Browser browser = served.administrator();
    browser.get("/admin/a/north/grades");

    String path = "/admin/a/north/grades/platform/" + course.platform + "/again";
    assertEquals(303, browser.send(path, Map.of()).statusCode());

    assertEquals(List.of("WAITING"), course.all("state"));
  }

  @Test
  void knowsNothingOfAnotherAcademyAndWantsAFormOfOurs() {
    SampleCourse.of(served.service().database(), "south", "http://127.0.0.1:2");
    Browser browser = served.administrator();
    browser.get("/admin/a/south/grades");

    for (String path :
        List.of(
            "/admin/a/south/grades/" + stuck + "/again",
            "/admin/a/south/grades/" + stuck + "/give-up",
            "/admin/a/south/grades/platform/" + course.platform + "/again")) {
      assertEquals(404, browser.send(path, Map.of()).statusCode(), path);
    }
    String own = "/admin/a/north/grades/" + stuck + "/again";
    assertEquals(403, browser.sendBare(own, Map.of()).statusCode());
    assertEquals(303, served.browser().get("/admin/a/north/grades").statusCode());
    assertEquals(List.of("STUCK"), course.all("state"));
  }
}
