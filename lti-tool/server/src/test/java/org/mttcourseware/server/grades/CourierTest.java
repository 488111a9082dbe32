// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

class CourierTest {
  private static final Instant BEGIN = SampleCourse.BEGIN;

  @TempDir Path folder;

  private final SteppedClock clock = new SteppedClock();
  private final SmallLms lms = new SmallLms();
  private Database database;
  private SampleCourse course;
  private OneInstance instance;
  private String link;
  private String learner;

  private void open(EitherDatabase either) throws IOException {
    database = Database.open(either.fresh(folder));
    course = SampleCourse.of(database, "north", lms.url());
    link = course.link("7", lms.column("7", "7"), "", SampleCourse.SCORE);
    learner = course.learner("21");
    instance = OneInstance.looking(database, clock, lms.url());
  }

  @AfterEach
  void close() {
    lms.close();
    database.close();
  }

  private void reach(double got) {
    course.reach(instance.outbox, link, learner, got, clock.instant());
  }

  private GradeState state() {
    return course.states(link).get(learner);
  }

  /** Looks, then puts the clock forward by {@code step}, {@code times} times. */
  private void look(int times, Duration step) {
    for (int i = 0; i < times; i++) {
      instance.courier.look();
      clock.step(step);
    }
  }

  private static Consumer<Context> status(int status) {
    return context -> context.status(status).json(java.util.Map.of("message", "no"));
  }

  @ParameterizedTest
  @EnumSource
  void bringsAGradeAndTheBetterOneAfterIt(EitherDatabase either) throws IOException {
    open(either);

    reach(6);
    look(1, Duration.ofSeconds(1));
    reach(8);
    look(2, Duration.ofSeconds(1));

    assertEquals(
        List.of(
            new SmallLms.Arrival("7", "21", 6, BEGIN, "6 of 10 points"),
            new SmallLms.Arrival("7", "21", 8, BEGIN.plusSeconds(1), "8 of 10 points")),
        lms.arrivals());
    assertEquals(GradeState.SENT, state());
    assertEquals(1, lms.tokensGiven());
  }

  @ParameterizedTest
  @EnumSource
  void takesAConflictForDone(EitherDatabase either) throws IOException {
    open(either);
    reach(6);
    lms.next(List.of(status(409)));

    look(1, Duration.ZERO);

    assertEquals(GradeState.SENT, state());
  }

  @ParameterizedTest
  @EnumSource
  void takesANewTokenForOneThatWasRefused(EitherDatabase either) throws IOException {
    open(either);
    reach(6);
    look(1, Duration.ofSeconds(1));
    lms.withdrawTokens();
    reach(7);
    look(1, Duration.ofSeconds(1));

    assertEquals(GradeState.SENT, state());
    assertEquals(2, lms.tokensGiven());

    clock.step(Duration.ofHours(2));
    reach(8);
    look(1, Duration.ZERO);
    assertEquals(3, lms.tokensGiven(), "the second one had expired");
    assertEquals(3, lms.arrivals().size());
  }

  @ParameterizedTest
  @EnumSource
  void goesOnWhenTheLmsIsMended(EitherDatabase either) throws IOException {
    open(either);
    reach(6);
    look(1, Duration.ofSeconds(2));
    Consumer<Context> form = context -> context.html("<!DOCTYPE html><title>Sign in</title>");
    lms.next(List.of(form, status(500), status(401), status(401), form));
    reach(7);

    look(4, Duration.ofHours(5));
    assertEquals("NOT_AN_LMS", course.all("code").get(0));
    look(4, Duration.ofHours(5));

    assertEquals(GradeState.SENT, state());
    assertEquals(2, lms.arrivals().size());
    assertEquals("", course.all("code").get(0));
  }

  @ParameterizedTest
  @EnumSource
  void leavesAnLmsAloneThatAsksForIt(EitherDatabase either) throws IOException {
    open(either);
    String other = course.learner("22");
    reach(6);
    course.reach(instance.outbox, link, other, 5, BEGIN);
    lms.next(List.of(context -> context.status(429).header("Retry-After", "120")));

    look(1, Duration.ofSeconds(119));
    int calls = lms.calls();
    look(1, Duration.ofSeconds(1));
    assertEquals(calls, lms.calls(), "nothing for two minutes");
    look(3, Duration.ofSeconds(1));

    assertEquals(2, lms.arrivals().size());
    assertEquals(List.of("0", "0"), course.all("tries"), "that cost no tries");
  }

  @ParameterizedTest
  @EnumSource
  void stopsAtAFinalRefusalAndGoesOnWithTheNextResult(EitherDatabase either) throws IOException {
    open(either);
    reach(6);
    lms.next(List.of(status(400)));

    look(3, Duration.ofDays(1));
    assertEquals(GradeState.STUCK, state());
    assertEquals("REJECTED", course.all("code").get(0));
    assertEquals("400: no", course.all("found").get(0));
    reach(7);
    look(1, Duration.ZERO);

    assertEquals(GradeState.SENT, state());
  }

  @ParameterizedTest
  @EnumSource
  void stopsAfterTheLastTryAndNotBeforeThreeDays(EitherDatabase either) throws IOException {
    open(either);
    reach(6);
    String item = "7";
    lms.stumblesOver(arrival -> arrival.item().equals(item) && arrival.user().equals("21"));
    String other = course.learner("22");

    for (int hour = 0; state() != GradeState.STUCK; hour++) {
      // Others arrive in between: it is this one that fails.
      course.reach(instance.outbox, link, other, hour / 50.0, clock.instant());
      look(1, Duration.ofHours(1));
      assertTrue(hour < 120, "not for ever");
    }

    assertTrue(clock.instant().isAfter(BEGIN.plus(Duration.ofDays(2))), "" + clock.instant());
    assertTrue(course.all("tries").contains("17"), "" + course.all("tries"));
  }

  @ParameterizedTest
  @EnumSource
  void usesUpNoTriesOnAPlatformThatIsDown(EitherDatabase either) throws IOException {
    open(either);
    for (int i = 0; i < 30; i++) {
      course.reach(instance.outbox, link, course.learner("l" + i), 5, BEGIN);
    }
    lms.stumblesOver(arrival -> true);

    look(400, Duration.ofMinutes(30));
    int calls = lms.calls();
    lms.stumblesOver(arrival -> false);
    look(5, Duration.ofMinutes(30));

    assertTrue(calls < 480, "one probe each time: " + calls);
    assertEquals(30, lms.arrivals().size());
    assertTrue(course.all("state").stream().allMatch("SENT"::equals));
    assertEquals(List.of(), instance.pauses.all());
  }

  @ParameterizedTest
  @EnumSource
  void makesOneColumnWhereThereIsNone(EitherDatabase either) throws IOException {
    open(either);
    String bare = course.link("8", "", lms.url() + "/items", SampleCourse.ALL_SCOPES);
    for (int i = 0; i < 5; i++) {
      course.reach(instance.outbox, bare, course.learner("l" + i), i, BEGIN);
    }

    look(2, Duration.ofSeconds(3));

    assertEquals(5, lms.arrivals().size());
    assertEquals(2, lms.columns().size());
    lms.delete("made-2");
    course.reach(instance.outbox, bare, course.learner("late"), 9, BEGIN);
    look(1, Duration.ZERO);
    assertEquals(6, lms.arrivals().size());
  }

  @ParameterizedTest
  @EnumSource
  void writesIntoNoColumnOfAnotherLink(EitherDatabase either) throws IOException {
    open(either);
    String strayed =
        course.link("9", lms.column("x", "7"), lms.url() + "/items", SampleCourse.ALL_SCOPES);
    lms.column("right", "9");
    course.reach(instance.outbox, strayed, learner, 5, BEGIN);

    look(1, Duration.ZERO);

    assertEquals("right", lms.arrivals().get(0).item());
  }

  @ParameterizedTest
  @EnumSource
  void waitsForAGradebookWhereNoneIsOffered(EitherDatabase either) throws IOException {
    open(either);
    String bare = course.link("8", "", "", "");
    course.reach(instance.outbox, bare, learner, 5, BEGIN);

    look(1, Duration.ofSeconds(1));
    assertEquals(GradeState.NOWHERE, course.states(bare).get(learner));
    course.change(
        "update resource_link set line_item = :item, ags_scopes = :scopes"
            + " where academy = :academy and id = :id",
        java.util.Map.of(
            "id", bare, "item", lms.column("8", "8"), "scopes", SampleCourse.ALL_SCOPES));
    instance.due.wakeThoseWithAGradebook();
    look(1, Duration.ZERO);

    assertEquals("8", lms.arrivals().get(0).item());
  }

  @ParameterizedTest
  @EnumSource
  void sendsAgainWhatADyingInstanceDidNotWriteDown(EitherDatabase either) throws IOException {
    open(either);
    OneInstance dying =
        new OneInstance(
            database,
            clock,
            lms.url(),
            Backoff.THREE_DAYS,
            (grade, posted) -> {
              throw new Dying();
            },
            Runnable::run);
    reach(6);
    assertThrows(Dying.class, dying.courier::look);
    look(1, Duration.ZERO);
    assertEquals(1, lms.arrivals().size(), "its claim still holds");

    clock.step(OneInstance.CLAIM.plusSeconds(1));
    look(1, Duration.ZERO);

    assertEquals(GradeState.SENT, state());
    assertEquals(1, lms.arrivals().size(), "the LMS had it: a conflict");
  }

  /** An instance that ends at once. */
  private static final class Dying extends Error {
    private static final long serialVersionUID = 1L;
  }
}
