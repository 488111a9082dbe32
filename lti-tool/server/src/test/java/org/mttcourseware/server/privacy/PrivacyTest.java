// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** What is kept of learners can be seen, handed out and erased; and by nobody else. */
final class PrivacyTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final String HERE = "/admin/a/north/learners";

  private final Served served = Served.start();
  private final Browser chief = served.administrator();
  private final Database database = served.service().database();

  @AfterEach
  void end() {
    served.close();
  }

  private void academy(String name) {
    SampleRooms.of(database, name);
  }

  private void learner(String academy, String id, String subject, Instant seen) {
    database.change(
        new AcademyId(academy),
        rows -> {
          rows.update(
                  "insert into learner (id, academy, platform, subject, name, created_at, seen_at)"
                      + " select :id, :academy, p.id, :subject, '', :seen, :seen from platform p"
                      + " where p.academy = :academy")
              .bind("id", id)
              .bind("subject", subject)
              .bind("seen", seen)
              .execute();
          rows.update(
                  "insert into pseudonym (academy, context, learner, name)"
                      + " select :academy, c.id, :id, :name from context c"
                      + " where c.academy = :academy")
              .bind("id", id)
              .bind("name", "Amber " + id)
              .execute();
        });
  }

  private List<String> learners(String academy) {
    return database.of(
        new AcademyId(academy),
        rows ->
            rows.query("select id from learner where academy = :academy order by id")
                .mapTo(String.class)
                .list());
  }

  @Test
  void findsALearnerByPartOfAPseudonymAndByTheWholeIdOfTheLms() {
    academy("north");
    learner("north", "one", "lms-id-77", NOW);

    assertTrue(chief.get(HERE + "?sought=mber+o").body().contains(HERE + "/one"));
    assertTrue(chief.get(HERE + "?sought=lms-id-77").body().contains(HERE + "/one"));
    assertFalse(chief.get(HERE + "?sought=lms-id").body().contains(HERE + "/one"));
  }

  @Test
  void handsOutEverythingAndSaysSoInTheLogWithoutTheId() {
    academy("north");
    learner("north", "one", "lms-id-77", NOW);

    HttpResponse<String> export = chief.get(HERE + "/one/export");

    assertEquals("application/json;charset=utf-8", type(export));
    assertTrue(export.body().contains("lms-id-77"), export.body());
    assertTrue(export.body().contains("Amber one"), export.body());
    String log = chief.get("/admin/a/north/audit").body();
    assertTrue(log.contains("handed out"), log);
    assertFalse(log.contains("lms-id-77"), log);
  }

  @Test
  void handsOutThatALearnerWasInALiveSession() {
    academy("north");
    learner("north", "one", "lms-id-77", NOW);
    learner("north", "two", "lms-id-78", NOW);
    for (String insert :
        List.of(
            "insert into catalogue (id, academy, programme, adaptation, version, title, document,"
                + " sha256, bytes, uploaded_at) values ('c', :academy, 'p', '', '1', 't', '{}', 'x',"
                + " 1, :now)",
            "insert into live_room (id, academy, kind, catalogue, segment, activity, language,"
                + " context, revision, created_at) select 'r', academy, 'poll', 'c', 'the-segment',"
                + " 'the-poll', 'en', id, 1, cast(:now as timestamp with time zone) from context"
                + " where academy = :academy",
            "insert into live_presence (id, academy, room, learner) values ('x', :academy, 'r',"
                + " 'one')")) {
      database.change(
          new AcademyId("north"),
          rows -> rows.update(insert).bindMap(Map.of("now", NOW)).execute());
    }

    String there = chief.get(HERE + "/one/export").body();
    String notThere = chief.get(HERE + "/two/export").body();

    assertTrue(there.contains("the-poll"), there);
    assertTrue(chief.get(HERE + "/one").body().contains("Live sessions"));
    assertFalse(notThere.contains("the-poll"), notThere);
  }

  private static String type(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .orElse("")
        .replace(" ", "")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void erasesALearnerWithAllThatHangsOnThem() {
    academy("north");
    learner("north", "one", "s1", NOW);
    learner("north", "two", "s2", NOW);

    chief.get(HERE + "/one");
    assertEquals(303, chief.send(HERE + "/one/erase", Map.of()).statusCode());

    assertEquals(List.of("two"), learners("north"));
    assertEquals(404, chief.get(HERE + "/one").statusCode());
  }

  @Test
  void erasesAllOnlyToTheNameOfTheAcademy() {
    academy("north");
    learner("north", "one", "s1", NOW);
    chief.get(HERE);

    assertEquals(422, chief.send(HERE + "/erase-all", Map.of("name", "south")).statusCode());
    assertEquals(List.of("one"), learners("north"));
    assertEquals(303, chief.send(HERE + "/erase-all", Map.of("name", "north")).statusCode());
    assertEquals(List.of(), learners("north"));
  }

  @Test
  void nothingOfAnotherAcademyIsReached() {
    academy("north");
    academy("south");
    learner("south", "one", "s1", NOW);
    String south =
        database.of(
            new AcademyId("south"),
            rows ->
                rows.query("select id from context where academy = :academy")
                    .mapTo(String.class)
                    .one());
    chief.get(HERE);

    assertEquals(404, chief.get(HERE + "/one").statusCode());
    assertEquals(404, chief.get(HERE + "/one/export").statusCode());
    assertEquals(404, chief.send(HERE + "/one/erase", Map.of()).statusCode());
    assertEquals(404, chief.send(HERE + "/courses/" + south + "/erase", Map.of()).statusCode());
    assertEquals(List.of("one"), learners("south"));
  }

  @Test
  void retentionErasesWhoHasNotComeForAsLongAsTheAcademySays() {
    academy("north");
    academy("south");
    database.change(
        new AcademyId("north"),
        rows ->
            rows.update("update academy set retention_days = 30 where id = :academy").execute());
    learner("north", "gone", "s1", NOW.minusSeconds(31 * 86_400));
    learner("north", "here", "s2", NOW.minusSeconds(29 * 86_400));
    learner("south", "kept", "s3", NOW.minusSeconds(999 * 86_400));

    new Retention(database, Clock.fixed(NOW, ZoneOffset.UTC), List.of()).sweep();

    assertEquals(List.of("here"), learners("north"));
    assertEquals(List.of("kept"), learners("south"));
  }
}
