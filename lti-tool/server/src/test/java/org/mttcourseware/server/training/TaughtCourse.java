// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.delivery.Result;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/** A course in a running service: a link to a segment, learners who have worked, a teacher. */
final class TaughtCourse {
  static final Instant BEGAN = Instant.parse("2026-03-02T08:00:00Z");

  final SampleRooms rooms;
  final String link;
  private final Served served;
  private final String catalogue;
  private final CatalogueDocument document;

  private TaughtCourse(Served served, SampleRooms rooms, Catalogue catalogue) {
    this.served = served;
    this.rooms = rooms;
    this.catalogue = catalogue.id();
    this.document = catalogue.document();
    this.link = segment("basics-test");
    change(
        "update resource_link set grades_held = true, line_item = '' where academy = :academy",
        Map.of());
  }

  /** Makes one in a new academy. */
  static TaughtCourse in(Served served, String academy) {
    Database database = served.service().database();
    SampleRooms rooms = SampleRooms.of(database, academy);
    Catalogues catalogues =
        new Catalogues(database, Clock.systemUTC(), ArchiveLimits.ofUpload(100));
    try {
      Added added = catalogues.add(rooms.academy(), SampleCatalogues.small());
      String id = ((Added.Stored) added).version().id();
      return new TaughtCourse(served, rooms, catalogues.read(id).orElseThrow());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** Makes a link to a segment of the catalogue; returns our id of it. */
  String segment(String id) {
    return rooms.link(document.programme(), document.adaptation(), id);
  }

  /** A learner worked and sent one attempt; the fractions are those of two questions. */
  String worked(String subject, boolean testUser, String fractions) {
    String learner = rooms.learner(subject);
    String work = RandomIds.id();
    change(
        "insert into work (id, academy, resource_link, learner, catalogue, state, location,"
            + " revision, visit, visit_number, test_user, progress, status, seconds, got, total,"
            + " started_at, seen_at) values (:id, :academy, :link, :learner, :catalogue, 'x', '',"
            + " 3, 'v', 1, :test, 0.75, 'passed', 600, 7, 10, :began, :began)",
        Map.of(
            "id",
            work,
            "link",
            link,
            "learner",
            learner,
            "catalogue",
            catalogue,
            "test",
            testUser,
            "began",
            BEGAN));
    change(
        "insert into quiz_attempt (id, academy, work, quiz, number, sent_at, got, total, answers,"
            + " fractions) values (:id, :academy, :work, 'test', 1, :began, 7, 10, '{}', :part)",
        Map.of("id", RandomIds.id(), "work", work, "began", BEGAN, "part", fractions));
    if (!testUser) {
      Outbox outbox = new Outbox(Clock.systemUTC(), () -> {});
      database()
          .change(
              rooms.academy(),
              rows -> outbox.reached(rows, new Result(link, learner, 7, 10, true, BEGAN)));
    }
    return learner;
  }

  Database database() {
    return served.service().database();
  }

  void change(String sql, Map<String, ?> values) {
    database().change(rooms.academy(), rows -> rows.update(sql).bindMap(values).execute());
  }

  List<String> texts(String sql) {
    return database().of(rooms.academy(), rows -> rows.query(sql).mapTo(String.class).list());
  }

  Sessions.Opened teacher() {
    return rooms.open(SessionRole.TEACHER, link, null);
  }

  /** Opens a session of a teacher who reads {@code language}. */
  Sessions.Opened teacher(String language) {
    Sessions.Opened session = teacher();
    change(
        "update lti_session set language = :language where academy = :academy and id = :id",
        Map.of("language", language, "id", session.id()));
    return session;
  }

  /** Asks for a view of the teacher's room. */
  HttpResponse<String> get(Sessions.Opened session, String path) {
    return send(session, rooms.academy().value(), path, null);
  }

  HttpResponse<String> post(Sessions.Opened session, String path, Map<String, String> form) {
    return send(session, rooms.academy().value(), path, form);
  }

  HttpResponse<String> send(
      Sessions.Opened session, String academy, String path, @Nullable Map<String, String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                served.url().resolve("/a/" + academy + "/teach/" + session.id() + "/" + path))
            .header("Authorization", "Bearer " + session.token());
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Returns the address of the room with its token, for a browser. */
  URI room(Sessions.Opened session, String language) {
    return served
        .url()
        .resolve(
            "/a/"
                + rooms.academy()
                + "/teach/"
                + session.id()
                + "?language="
                + language
                + "#"
                + session.token());
  }
}
