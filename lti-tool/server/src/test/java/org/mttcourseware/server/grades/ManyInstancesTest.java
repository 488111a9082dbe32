// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

/**
 * Two instances at work at once, with threads of their own and an LMS that fails one call in five.
 */
class ManyInstancesTest {
  private static final int LEARNERS = 60;
  private static final Backoff SOON = new Backoff(Collections.nCopies(30, Duration.ofMillis(50)));

  @TempDir Path folder;

  private final Clock clock = Clock.systemUTC();

  @ParameterizedTest
  @EnumSource
  void bringEachGradeOnceAndInOrder(EitherDatabase either) throws Exception {
    CountDownLatch best = new CountDownLatch(LEARNERS);
    Random random = new Random(20260302);
    try (Database database = Database.open(either.fresh(folder));
        SmallLms lms = new SmallLms()) {
      lms.stumblesOver(arrival -> random.nextInt(5) == 0);
      lms.tells(
          arrival -> {
            if (arrival.given() == 9) {
              best.countDown();
            }
          });
      SampleCourse course = SampleCourse.of(database, "north", lms.url());
      String link =
          course.link("7", lms.column("7", "7"), lms.url() + "/items", SampleCourse.ALL_SCOPES);
      OneInstance one = instance(database, lms);
      OneInstance two = instance(database, lms);
      one.courier.begin();
      two.courier.begin();

      reachAll(course, link, one, two);

      assertTrue(best.await(60, TimeUnit.SECONDS), best.getCount() + " are missing");
      one.courier.close();
      two.courier.close();
      proveOrder(lms.arrivals());
      assertTrue(course.all("state").stream().allMatch("SENT"::equals));
      assertTrue(course.all("claimed_until").stream().allMatch(until -> until == null));
    }
  }

  private OneInstance instance(Database database, SmallLms lms) {
    return new OneInstance(
        database, clock, lms.url(), SOON, (grade, posted) -> {}, Courier.threads());
  }

  private void reachAll(SampleCourse course, String link, OneInstance one, OneInstance two) {
    List<String> learners = new ArrayList<>();
    for (int i = 0; i < LEARNERS; i++) {
      learners.add(course.learner("l" + i));
    }
    for (double got : new double[] {3, 7, 9}) {
      for (int i = 0; i < LEARNERS; i++) {
        Outbox outbox = i % 2 == 0 ? one.outbox : two.outbox;
        course.reach(outbox, link, learners.get(i), got, Instant.now());
      }
    }
  }

  private static void proveOrder(List<SmallLms.Arrival> arrivals) {
    Map<String, SmallLms.Arrival> last = new HashMap<>();
    Set<SmallLms.Arrival> seen = new HashSet<>();
    for (SmallLms.Arrival arrival : arrivals) {
      SmallLms.Arrival before = last.put(arrival.user(), arrival);
      assertTrue(before == null || before.at().isBefore(arrival.at()), "in order");
      assertTrue(seen.add(arrival), "once");
    }
    assertEquals(LEARNERS, last.size());
    assertTrue(last.values().stream().allMatch(arrival -> arrival.given() == 9));
  }

  @ParameterizedTest
  @EnumSource
  void giveBackWhatTheyDidNotBeginWhenTheyEnd(EitherDatabase either)
      throws IOException, InterruptedException {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch mayAnswer = new CountDownLatch(1);
    try (Database database = Database.open(either.fresh(folder));
        SmallLms lms = new SmallLms()) {
      SampleCourse course = SampleCourse.of(database, "north", lms.url());
      String link = course.link("7", lms.column("7", "7"), "", SampleCourse.SCORE);
      OneInstance ending = instance(database, lms);
      lms.stumblesOver(
          arrival -> {
            called.countDown();
            awaitQuietly(mayAnswer);
            return false;
          });
      for (int i = 0; i < 20; i++) {
        course.reach(ending.outbox, link, course.learner("l" + i), 5, Instant.now());
      }
      ending.courier.begin();
      assertTrue(called.await(20, TimeUnit.SECONDS));

      Thread closing = new Thread(ending.courier::close);
      closing.start();
      mayAnswer.countDown();
      closing.join();

      assertTrue(lms.arrivals().size() < 20, "not all were begun");
      assertTrue(course.all("claimed_until").stream().allMatch(until -> until == null));
      OneInstance other = OneInstance.looking(database, clock, lms.url());
      other.courier.look();
      assertEquals(20, lms.arrivals().size());
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
