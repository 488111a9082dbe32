// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.delivery.Result;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

class OutboxTest {
  @TempDir Path folder;

  private final SteppedClock clock = new SteppedClock();
  private final AtomicInteger woken = new AtomicInteger();
  private final Outbox outbox = new Outbox(clock, woken::incrementAndGet);
  private Database database;
  private SampleCourse course;
  private String link;
  private String learner;
  private DueGrades due;

  private void open(EitherDatabase either) throws IOException {
    database = Database.open(either.fresh(folder));
    course = SampleCourse.of(database, "north", "https://lms.example");
    link = course.link("7", "https://lms.example/items/7", "", SampleCourse.ALL_SCOPES);
    learner = course.learner("21");
    due = new DueGrades(database, clock, OneInstance.CLAIM);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheBestAttemptWithATimeThatGrows(EitherDatabase either) throws IOException {
    open(either);

    course.reach(outbox, link, learner, 6, SampleCourse.BEGIN);
    course.reach(outbox, link, learner, 4, SampleCourse.BEGIN.plusSeconds(9));
    course.reach(outbox, link, learner, 8, SampleCourse.BEGIN);

    DueGrade grade = due.claim(course.platform, 9).get(0);
    assertEquals(new Score(8, 10), grade.score());
    assertEquals(2, grade.sequence());
    assertEquals(SampleCourse.BEGIN.plusMillis(1), grade.reachedAt());
    assertEquals("8 of 10 points", grade.comment());
    assertEquals("mtt/mrz", grade.link().resource());
    assertEquals(2, woken.get());
  }

  @ParameterizedTest
  @EnumSource
  void storesNothingOfAnUnfinishedResultOrAFailedTransaction(EitherDatabase either)
      throws IOException {
    open(either);
    Result unfinished = new Result(link, learner, 3, 10, false, SampleCourse.BEGIN);

    database.change(course.academy, rows -> outbox.reached(rows, unfinished));
    assertThrows(
        IllegalStateException.class,
        () ->
            database.change(
                course.academy,
                rows -> {
                  outbox.reached(rows, new Result(link, learner, 3, 10, true, SampleCourse.BEGIN));
                  throw new IllegalStateException("the answer could not be stored");
                }));

    assertTrue(course.states(link).isEmpty());
    assertEquals(0, woken.get());
  }

  @ParameterizedTest
  @EnumSource
  void holdsUntilTheTeacherReleases(EitherDatabase either) throws IOException {
    open(either);

    course.reach(outbox, link, learner, 6, SampleCourse.BEGIN);
    database.change(course.academy, rows -> outbox.hold(rows, link, true));
    String other = course.learner("22");
    course.reach(outbox, link, other, 6, SampleCourse.BEGIN);

    assertEquals(List.of(), due.claim(course.platform, 9));
    database.change(course.academy, rows -> outbox.hold(rows, link, false));
    assertEquals(2, due.claim(course.platform, 9).size());
  }

  @ParameterizedTest
  @EnumSource
  void letsALowerResultCountAfterAReset(EitherDatabase either) throws IOException {
    open(either);

    course.reach(outbox, link, learner, 9, SampleCourse.BEGIN);
    database.change(course.academy, rows -> outbox.takeBack(rows, link, learner));
    assertEquals(List.of(), due.claim(course.platform, 9));
    course.reach(outbox, link, learner, 2, SampleCourse.BEGIN);

    DueGrade grade = due.claim(course.platform, 9).get(0);
    assertEquals(new Score(2, 10), grade.score());
    assertEquals(SampleCourse.BEGIN.plusMillis(1), grade.reachedAt());
  }

  @ParameterizedTest
  @EnumSource
  void givesAClaimToOneInstanceUntilItRunsOut(EitherDatabase either) throws IOException {
    open(either);
    course.reach(outbox, link, learner, 9, SampleCourse.BEGIN);
    DueGrades otherInstance = new DueGrades(database, clock, OneInstance.CLAIM);

    DueGrade lost = due.claim(course.platform, 9).get(0);
    assertEquals(List.of(), otherInstance.claim(course.platform, 9));
    clock.step(OneInstance.CLAIM.plus(Duration.ofSeconds(1)));
    DueGrade taken = otherInstance.claim(course.platform, 9).get(0);
    due.stuck(lost, GradeProblem.REJECTED, "");
    otherInstance.arrived(taken);

    assertEquals(GradeState.SENT, course.states(link).get(learner));
  }

  @ParameterizedTest
  @EnumSource
  void sendsAgainWhatGrewWhileItWasSent(EitherDatabase either) throws IOException {
    open(either);
    course.reach(outbox, link, learner, 5, SampleCourse.BEGIN);

    DueGrade sent = due.claim(course.platform, 9).get(0);
    course.reach(outbox, link, learner, 7, SampleCourse.BEGIN.plusSeconds(1));
    assertEquals(List.of(), due.claim(course.platform, 9), "one at a time");
    due.arrived(sent);

    assertEquals(new Score(7, 10), due.claim(course.platform, 9).get(0).score());
  }
}
