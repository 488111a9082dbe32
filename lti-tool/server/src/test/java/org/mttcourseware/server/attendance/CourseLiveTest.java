// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Json;

/** A live session from a course and into it, over HTTP. */
final class CourseLiveTest {
  private static final Served SERVED = Served.start();
  private static int number;

  private LiveCourse course;

  @AfterAll
  static void end() {
    SERVED.close();
  }

  @BeforeEach
  void begin() {
    course = LiveCourse.in(SERVED, "course-" + ++number);
  }

  private String band(Sessions.Opened learner) {
    return course.get("learn", learner, "live").body();
  }

  @Test
  void aTeacherBeginsWhatTheLinkOffersAndAnotherTeacherHelps() {
    String page = course.get("teach", course.teacher, "live").body();
    URI console = course.begin();
    Sessions.Opened second =
        course.rooms.open(SessionRole.TEACHER, course.link, course.rooms.learner("second"));

    HttpResponse<String> helped =
        course.post("teach", second, "live/" + LiveCourse.room(console) + "/console", Map.of());

    assertTrue(page.contains("name=\"activity\" value=\"views\""), page);
    String other = Json.received(helped.body()).path("console").asText();
    assertTrue(other.startsWith(console.getPath()), helped.body());
    assertFalse(other.contains(console.getFragment()));
    assertEquals(200, course.step(console, "open"));
    assertTrue(course.get("teach", second, "live").body().contains("/console\" data-console"));
    assertEquals(
        List.of("teacher attendance.act-begun"),
        course.texts(
            "select actor || ' ' || act from audit where academy = :academy"
                + " and actor = 'teacher'"));
  }

  @Test
  void learnersOfTheCourseSeeItAndJoinAndAreCountedOnce() {
    Sessions.Opened learner = course.learner("21");
    assertEquals("{\"running\":[]}", band(learner));
    URI console = course.begin();
    String room = LiveCourse.room(console);

    HttpResponse<String> joined = course.join(learner, room);
    course.join(learner, room);
    course.join(course.learner("22"), room);

    assertTrue(band(learner).contains("You are in the live session"), band(learner));
    String address = Json.received(joined.body()).path("address").asText();
    String phone = course.send(HttpRequest.newBuilder(SERVED.url().resolve(address)).GET()).body();
    assertTrue(phone.contains("Your course records that you take part"), phone);
    String byCode = address.replaceAll("\\?.*", "");
    assertFalse(
        course
            .send(HttpRequest.newBuilder(SERVED.url().resolve(byCode)).GET())
            .body()
            .contains("Your course records"));
    assertEquals(
        List.of("2"), course.texts("select count(*) from live_presence where academy = :academy"));
    assertEquals(
        List.of("0"),
        course.texts("select count(*) from live_ticket where academy = :academy and not trainer"));
  }

  @Test
  void aRoomThatIsOverIsNotJoinedAndNotShown() {
    Sessions.Opened learner = course.learner("21");
    URI console = course.begin();

    assertEquals(200, course.step(console, "end"));

    assertEquals("{\"running\":[]}", band(learner));
    assertEquals(404, course.join(learner, LiveCourse.room(console)).statusCode());
    assertTrue(course.get("teach", course.teacher, "live").body().contains("are over"));
  }

  @Test
  void whoeverIsMadeForTryingOutOrNotNamedIsNotCounted() {
    String room = LiveCourse.room(course.begin());
    Sessions.Opened tried = course.learner("31");
    course.change(
        "update lti_session set test_user = true where academy = :academy and id = '"
            + tried.id()
            + "'");
    Sessions.Opened unnamed = course.rooms.open(SessionRole.LEARNER, course.link, null);

    HttpResponse<String> joined = course.join(tried, room);
    course.join(unnamed, room);

    assertEquals(200, joined.statusCode());
    assertFalse(joined.body().contains("course"), joined.body());
    assertEquals(
        List.of("0"), course.texts("select count(*) from live_presence where academy = :academy"));
  }

  @Test
  void nobodyElseGetsIn() {
    URI console = course.begin();
    String room = LiveCourse.room(console);
    Sessions.Opened learner = course.learner("21");
    LiveCourse elsewhere = LiveCourse.in(SERVED, "elsewhere-" + number);
    Sessions.Opened stranger = elsewhere.learner("21");
    String otherCourse = course.otherCourse();
    Sessions.Opened neighbour = course.inCourse(otherCourse, SessionRole.LEARNER);
    Sessions.Opened colleague = course.inCourse(otherCourse, SessionRole.TEACHER);

    assertEquals(404, elsewhere.join(stranger, room).statusCode(), "another academy");
    assertEquals(404, course.join(neighbour, room).statusCode(), "another course");
    assertEquals(
        404,
        elsewhere
            .post("teach", elsewhere.teacher, "live/" + room + "/console", Map.of())
            .statusCode());
    assertEquals(
        404, course.post("teach", colleague, "live/" + room + "/console", Map.of()).statusCode());
    assertFalse(course.get("teach", colleague, "live").body().contains(room));
    assertEquals("{\"running\":[]}", band(neighbour));
    assertEquals(
        403, course.post("teach", learner, "live/" + room + "/console", Map.of()).statusCode());
    assertEquals(403, course.post("teach", learner, "live/begin", LiveCourse.VIEWS).statusCode());
    assertEquals(404, course.join(course.teacher, room).statusCode(), "a teacher is not counted");
    assertEquals(
        404,
        course
            .post(
                "teach",
                course.teacher,
                "live/begin",
                Map.of("segment", "basics-all", "kind", "poll", "activity", "none"))
            .statusCode());
  }

  @Test
  void theLmsMayShowTheRoomOfACourseInItsFrame() {
    URI console = course.begin();

    HttpResponse<String> page =
        course.send(HttpRequest.newBuilder(SERVED.url().resolve(console.getPath())).GET());

    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(
        policy.contains("frame-ancestors https://lms." + course.rooms.academy() + ".example"),
        policy);
  }
}
