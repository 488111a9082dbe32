// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;

/**
 * Walks every route that the service has and that names an academy, with the ids of another one: as
 * an administrator of the one, and with an open session of the one. A route that is new is walked
 * without anybody having to think of it.
 */
final class EveryRouteTest {
  private static final String OWN = "own";
  private static final String OTHER = "other";
  private static final Served SERVED = Served.start();
  private static final SampleRooms OWN_ROOMS = SampleRooms.of(SERVED.service().database(), OWN);
  private static final SampleRooms OTHER_ROOMS = SampleRooms.of(SERVED.service().database(), OTHER);
  private static final Browser OWN_ADMINISTRATOR =
      SERVED.invited(SERVED.administrator(), "/admin/a/" + OWN, "of-own");
  private static final Map<SessionRole, Sessions.Opened> OWN_SESSIONS = sessions(OWN_ROOMS);
  private static final Map<SessionRole, Sessions.Opened> OTHER_SESSIONS = sessions(OTHER_ROOMS);

  @AfterAll
  static void end() {
    SERVED.close();
  }

  private static Map<SessionRole, Sessions.Opened> sessions(SampleRooms rooms) {
    String link = rooms.link("mtt", "", "identity-mrz");
    String learner = rooms.learner("someone");
    return Map.of(
        SessionRole.LEARNER, rooms.open(SessionRole.LEARNER, link, learner),
        SessionRole.TEACHER, rooms.open(SessionRole.TEACHER, link, rooms.learner("teacher")),
        SessionRole.LINKER, rooms.open(SessionRole.LINKER, null, rooms.learner("linker")));
  }

  private static Stream<String> routes(String beginning) {
    return SERVED.service().routes().stream()
        .filter(route -> route.matches("(GET|POST|PUT|DELETE) " + beginning + ".*"));
  }

  static Stream<String> ofAdministrators() {
    return routes("/admin/a/\\{academy\\}");
  }

  /** All but the shells, which hold nothing of anybody. */
  static Stream<String> ofRooms() {
    return routes("/a/\\{academy\\}/").filter(route -> !route.endsWith("/{session}"));
  }

  private static String filled(String route, String academy, String session) {
    return route
        .split(" ")[1]
        .replace("{academy}", academy)
        .replace("{session}", session)
        .replace("{platform}", OTHER_ROOMS.platform())
        .replace("{deployment}", OTHER_ROOMS.deployment())
        .replace("{context}", OTHER_ROOMS.context())
        .replace("{course}", OTHER_ROOMS.context())
        .replaceAll("\\{[a-z]+\\}", "some")
        .replaceAll("<[a-z]+>", "some");
  }

  @Test
  void thereAreRoutesToWalk() {
    assertTrue(ofAdministrators().count() > 30, ofAdministrators().toList().toString());
    assertTrue(ofRooms().count() > 8, ofRooms().toList().toString());
  }

  @ParameterizedTest
  @MethodSource("ofAdministrators")
  void anAdministratorFindsNothingInTheOther(String route) {
    String path = filled(route, OTHER, "");
    OWN_ADMINISTRATOR.get("/admin/a/" + OWN);

    HttpResponse<String> answer =
        route.startsWith("GET ")
            ? OWN_ADMINISTRATOR.get(path)
            : OWN_ADMINISTRATOR.send(path, Map.of("name", OTHER, "decision", "approve"));

    assertEquals(404, answer.statusCode(), route);
  }

  @ParameterizedTest
  @MethodSource("ofRooms")
  void aSessionOpensNothingInTheOther(String route) {
    for (SessionRole role : SessionRole.values()) {
      Sessions.Opened own = OWN_SESSIONS.get(role);
      String other = OTHER_SESSIONS.get(role).id();
      for (String path :
          List.of(
              filled(route, OTHER, other),
              filled(route, OTHER, own.id()),
              filled(route, OWN, other))) {
        assertEquals(401, ask(route, path, own.token()).statusCode(), role + " " + route);
      }
    }
  }

  private static HttpResponse<String> ask(String route, String path, String token) {
    Browser browser = SERVED.browser();
    HttpRequest.Builder request =
        browser
            .request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json");
    String method = route.split(" ")[0];
    return browser.exchange(
        method.equals("GET")
            ? request.GET()
            : request.method(method, HttpRequest.BodyPublishers.ofString("{}")));
  }
}
