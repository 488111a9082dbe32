// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;

/** A course in a running service, with a link to a segment that has a poll. */
public final class LiveCourse {
  static final Map<String, String> VIEWS =
      Map.of("segment", "basics-all", "kind", "poll", "activity", "views");

  final SampleRooms rooms;
  final String link;
  final Sessions.Opened teacher;
  private final Served served;
  private final HttpClient client = HttpClient.newHttpClient();

  private LiveCourse(Served served, SampleRooms rooms, Catalogue catalogue) {
    this.served = served;
    this.rooms = rooms;
    this.link =
        rooms.link(
            catalogue.document().programme(), catalogue.document().adaptation(), "basics-all");
    this.teacher = rooms.open(SessionRole.TEACHER, link, rooms.learner("teacher"));
  }

  /** Makes one in a new academy. */
  public static LiveCourse in(Served served, String academy) {
    Database database = served.service().database();
    SampleRooms rooms = SampleRooms.of(database, academy);
    Catalogues catalogues =
        new Catalogues(database, Clock.systemUTC(), ArchiveLimits.ofUpload(100));
    try {
      Added added = catalogues.add(rooms.academy(), SampleCatalogues.small());
      String id = ((Added.Stored) added).version().id();
      return new LiveCourse(served, rooms, catalogues.read(id).orElseThrow());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** Opens a session of a learner whom the LMS calls {@code subject}. */
  public Sessions.Opened learner(String subject) {
    return rooms.open(SessionRole.LEARNER, link, rooms.learner(subject));
  }

  /** Makes another course of the same LMS, with a link to the same segment; returns the link. */
  String otherCourse() {
    String other = rooms.link("play", "", "basics-all");
    change(
        "insert into context (id, academy, deployment, lms_id, title, roster_url, seen_at)"
            + " select id || '-2', academy, deployment, lms_id || '-2', title, roster_url, seen_at"
            + " from context where academy = :academy");
    change(
        "update resource_link set context = '"
            + rooms.context()
            + "-2' where academy = :academy and id = '"
            + other
            + "'");
    return other;
  }

  /** Opens a session behind {@code link} of {@link #otherCourse}. */
  Sessions.Opened inCourse(String otherLink, SessionRole role) {
    Sessions.Opened session = rooms.open(role, otherLink, rooms.learner("of " + role));
    change(
        "update lti_session set context = '"
            + rooms.context()
            + "-2' where academy = :academy and id = '"
            + session.id()
            + "'");
    return session;
  }

  HttpResponse<String> get(String room, Sessions.Opened session, String path) {
    return send(request(room, session, path).GET());
  }

  HttpResponse<String> post(
      String room, Sessions.Opened session, String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(room, session, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String room, Sessions.Opened session, String path) {
    return HttpRequest.newBuilder(
            served
                .url()
                .resolve("/a/" + rooms.academy() + "/" + room + "/" + session.id() + "/" + path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + session.token());
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Begins the poll as the teacher; returns where its console is. */
  public URI begin() {
    return begin(VIEWS);
  }

  /** Begins {@code activity} as the teacher; returns where its console is. */
  URI begin(Map<String, String> activity) {
    JsonNode told = Json.received(post("teach", teacher, "live/begin", activity).body());
    return served.url().resolve(told.path("console").asText());
  }

  /** Returns the id of the room whose console is there. */
  static String room(URI console) {
    return console.getPath().replaceAll(".*/", "");
  }

  /** Joins {@code room} as a learner does who presses the button of the band. */
  public HttpResponse<String> join(Sessions.Opened learner, String room) {
    return post("learn", learner, "live/" + room, Map.of());
  }

  /** Takes a step at the console, at the state that it shows. */
  int step(URI console, String name) {
    JsonNode state =
        Json.received(call(console, "GET", "/state?as=console", "").body()).path("state");
    return call(
            console,
            "POST",
            "/step",
            Json.of(Map.of("do", name, "revision", state.path("revision").asLong())))
        .statusCode();
  }

  HttpResponse<String> call(URI console, String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(served.url().resolve(console.getPath() + path))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + console.getFragment())
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  Database database() {
    return served.service().database();
  }

  public List<String> texts(String sql) {
    return database().of(rooms.academy(), rows -> rows.query(sql).mapTo(String.class).list());
  }

  void change(String sql) {
    database().change(rooms.academy(), rows -> rows.update(sql).execute());
  }
}
