// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

/** Marks of a live session, from the teacher's word to a column of their own. */
class LiveColumnTest {
  private static final String ROOM = "room-1";

  @TempDir Path folder;

  private final SteppedClock clock = new SteppedClock();
  private final SmallLms lms = new SmallLms();
  private Database database;
  private SampleCourse course;
  private OneInstance instance;
  private String link;
  private String learner;

  private void open(EitherDatabase either, String scopes) throws IOException {
    database = Database.open(either.fresh(folder));
    course = SampleCourse.of(database, "north", lms.url());
    link = course.link("7", lms.column("7", "7"), lms.url() + "/items", scopes);
    learner = course.learner("21");
    instance = OneInstance.looking(database, clock, lms.url());
    course.change(
        "insert into catalogue (id, academy, programme, adaptation, version, title, document,"
            + " sha256, bytes, uploaded_at) values ('c', :academy, 'p', '', '1', 't', '{}', 'x', 1,"
            + " :now)",
        Map.of());
    course.change(
        "insert into live_room (id, academy, kind, catalogue, segment, activity, language,"
            + " revision, created_at) values (:id, :academy, 'poll', 'c', 's', 'a', 'en', 1, :now)",
        Map.of("id", ROOM));
  }

  @AfterEach
  void close() {
    lms.close();
    database.close();
  }

  private boolean release(String whose, double given) {
    LiveColumn column = new LiveColumn(ROOM, link, "Border poll, 2 March 2026", 10);
    return database.of(course.academy, rows -> instance.outbox.release(rows, column, whose, given));
  }

  private Map<String, Released> released() {
    return database.of(course.academy, rows -> Outbox.released(rows, ROOM));
  }

  private void look() {
    instance.courier.look();
    clock.step(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @EnumSource
  void goToOneColumnOfTheirOwnAndACorrectionAfterThem(EitherDatabase either) throws IOException {
    open(either, SampleCourse.ALL_SCOPES);
    course.reach(instance.outbox, link, learner, 6, clock.instant());
    String other = course.learner("22");

    assertTrue(release(learner, 10));
    assertFalse(release(learner, 10), "it is on its way");
    release(other, 10);
    look();
    assertTrue(release(learner, 4), "also a lower one");
    look();
    assertFalse(release(learner, 4), "it is there");
    look();

    List<SmallLms.Arrival> live =
        lms.arrivals().stream().filter(score -> !score.item().equals("7")).toList();
    assertEquals(
        List.of("21 10.0", "22 10.0", "21 4.0"),
        live.stream()
            .sorted(
                Comparator.comparing(SmallLms.Arrival::at).thenComparing(SmallLms.Arrival::user))
            .map(score -> score.user() + " " + score.given())
            .toList());
    List<SmallLms.Item> made =
        lms.columns().stream().filter(item -> !"A column".equals(item.label())).toList();
    assertEquals(1, made.size());
    assertEquals("Border poll, 2 March 2026", made.get(0).label());
    assertEquals(Optional.of("live/" + ROOM), Optional.ofNullable(made.get(0).resourceId()));
    assertEquals(Optional.empty(), Optional.ofNullable(made.get(0).resourceLinkId()));
    assertEquals(GradeState.SENT, released().get(learner).state());
    assertEquals(4, released().get(learner).given());
    assertEquals(GradeState.SENT, course.states(link).get(learner), "the link's own grade");
    assertEquals(
        6, lms.arrivals().stream().filter(s -> s.item().equals("7")).findAny().get().given());
  }

  @ParameterizedTest
  @EnumSource
  void sayWhyTheyDoNotArriveWhereTheLmsAllowsNoColumn(EitherDatabase either) throws IOException {
    open(either, SampleCourse.SCORE + " " + org.mttcourseware.lti.Scopes.LINE_ITEM_READ_ONLY);

    release(learner, 10);
    look();

    assertEquals(GradeState.STUCK, released().get(learner).state());
    assertEquals(Optional.of(GradeProblem.NO_COLUMN), released().get(learner).problem());
    assertEquals(
        false, database.of(course.academy, rows -> (Object) Outbox.mayAddColumns(rows, link)));
  }

  @ParameterizedTest
  @EnumSource
  void goWithTheSession(EitherDatabase either) throws IOException {
    open(either, SampleCourse.ALL_SCOPES);
    course.reach(instance.outbox, link, learner, 6, clock.instant());
    release(learner, 10);

    course.change("delete from live_room where academy = :academy", Map.of());

    assertEquals(Map.of(), released());
    assertEquals(
        List.of("6.0"),
        course.all("score_given").stream().map(n -> Double.valueOf(n).toString()).toList());
  }
}
