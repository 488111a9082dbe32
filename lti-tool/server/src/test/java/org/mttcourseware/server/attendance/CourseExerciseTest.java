// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Json;

/** A table-top exercise that is begun from a course, over HTTP, to the report in its record. */
final class CourseExerciseTest {
  private static final Map<String, String> MESSAGES =
      Map.of("segment", "basics-all", "kind", "tabletop", "activity", "messages");

  @Test
  void isPlayedByLearnersOfTheCourseAndItsReportStaysWithoutThem() {
    try (Served served = Served.start()) {
      LiveCourse course = LiveCourse.in(served, "exercise");
      URI console = course.begin(MESSAGES);
      String room = LiveCourse.room(console);
      Sessions.Opened learner = course.learner("21");
      String address = Json.received(course.join(learner, room).body()).path("address").asText();
      String phone =
          course.send(HttpRequest.newBuilder(served.url().resolve(address)).GET()).body();
      String ticket =
          Json.received(
                  course
                      .send(
                          HttpRequest.newBuilder(
                                  served.url().resolve(address.replaceAll("\\?.*", "/join")))
                              .POST(HttpRequest.BodyPublishers.noBody()))
                      .body())
              .path("ticket")
              .asText();
      URI seat = URI.create(console.toString().replaceAll("#.*", "#" + ticket));
      String role = Json.of(Map.of("group", 1, "role", "clerk"));
      assertEquals(200, course.call(seat, "POST", "/seat", role).statusCode());
      assertEquals(200, course.step(console, "start"));
      String line = Json.of(Map.of("number", 1, "kind", "decision", "text", "We hold the lane."));
      assertEquals(200, course.call(seat, "POST", "/log", line).statusCode());
      assertEquals(200, course.step(console, "end"));

      String record = course.get("teach", course.teacher, "live/" + room).body();
      String json = course.get("teach", course.teacher, "live/" + room + "/results.json").body();
      var pdf = course.get("teach", course.teacher, "live/" + room + "/results.pdf");

      assertTrue(phone.contains("Your course records that you take part"), phone);
      assertTrue(record.contains("results.pdf") && record.contains("Learner 21"), record);
      assertTrue(json.contains("We hold the lane."), json);
      assertFalse(json.contains("Learner 21"), json);
      assertTrue(pdf.body().startsWith("%PDF"), pdf.statusCode() + "");
      assertEquals(
          List.of("1"), course.texts("select took_part from live_room where academy = :academy"));
    }
  }
}
