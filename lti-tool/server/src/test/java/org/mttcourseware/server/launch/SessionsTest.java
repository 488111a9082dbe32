// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.WebServer;

class SessionsTest {
  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private Database database;
  private WebServer web;
  private Clock clock = Clock.systemUTC();

  @BeforeEach
  void start() throws IOException {
    database = Database.open(DatabaseAddress.embedded(folder));
    Feature room =
        routes ->
            routes.get(
                "/a/{academy}/learn/{session}/view",
                context -> context.result(seen(new Sessions(database, clock).require(context))));
    Feature teach = routes -> routes.get("/a/{academy}/teach/{session}/view", this::teach);
    Assets assets = new Assets();
    assets.add("tool.css", new byte[0]);
    web = WebServer.start("127.0.0.1", 0, 8, new Pages(assets), assets, List.of(room, teach));
  }

  private void teach(Context context) {
    context.result(seen(new Sessions(database, clock).require(context, SessionRole.TEACHER)));
  }

  private static String seen(LtiSession session) {
    return session.academy() + " " + session.role() + " " + session.learner();
  }

  @AfterEach
  void stop() {
    web.close();
    database.close();
  }

  @Test
  void knowsTheSessionOfItsToken() throws Exception {
    SampleRooms rooms = SampleRooms.of(database, "north");
    String learner = rooms.learner("7");
    Sessions.Opened session = rooms.open(SessionRole.LEARNER, rooms.link("p", "a", "mrz"), learner);

    assertEquals(
        "north LEARNER " + learner, get("north/learn", session.id(), session.token(), 200));
  }

  @Test
  void refusesAnotherTokenAnotherSessionAndAnotherAcademy() throws Exception {
    SampleRooms north = SampleRooms.of(database, "north");
    Sessions.Opened one = north.open(SessionRole.LEARNER, null, null);
    Sessions.Opened two = north.open(SessionRole.LEARNER, null, null);
    SampleRooms.of(database, "south");

    get("north/learn", one.id(), two.token(), 401);
    get("north/learn", one.id(), "", 401);
    get("south/learn", one.id(), one.token(), 401);
    get("no%20academy/learn", one.id(), one.token(), 401);
    get("nowhere/learn", one.id(), "x".repeat(5000), 401);
  }

  @Test
  void letsNoLearnerIntoTheTeachersRoom() throws Exception {
    SampleRooms rooms = SampleRooms.of(database, "north");
    Sessions.Opened learner = rooms.open(SessionRole.LEARNER, null, null);
    Sessions.Opened teacher = rooms.open(SessionRole.TEACHER, null, null);

    get("north/teach", learner.id(), learner.token(), 403);
    assertTrue(get("north/teach", teacher.id(), teacher.token(), 200).contains("TEACHER"));
  }

  @Test
  void endsASessionByTheClockAndSweepsIt() throws Exception {
    SampleRooms rooms = SampleRooms.of(database, "north");
    Sessions.Opened session = rooms.open(SessionRole.LEARNER, null, null);
    clock = Clock.fixed(Instant.now().plus(Duration.ofHours(13)), ZoneOffset.UTC);

    get("north/learn", session.id(), session.token(), 401);
    database.changeSite(site -> new Sessions(database, clock).sweep(site));

    int left =
        database.site(
            site -> site.query("select count(*) from lti_session").mapTo(Integer.class).one());
    assertEquals(0, left);
  }

  private String get(String room, String session, String token, int status) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + web.port() + "/a/" + room + "/" + session + "/view");
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }
}
