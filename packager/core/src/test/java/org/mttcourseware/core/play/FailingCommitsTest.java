// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The learning system refuses to store, and comes back. */
final class FailingCommitsTest {

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#all")
  void saysThatWorkIsNotSavedAndThenThatItIs(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.awaitSaved("lms");
      lms.failCommits(true);
      learner.goTo("test");
      learner.doQuiz(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      learner.frame().click("#saved button");
      learner.awaitSaved("waiting");
      assertEquals("", lms.committed().getOrDefault(raw(course), ""));

      lms.failCommits(false);
      learner.frame().click("#saved button");
      learner.awaitSaved("lms");
      assertNotEquals("", lms.committed().getOrDefault(raw(course), ""));
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals(5, lms.interactions());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void sendsAgainByItselfOnceTheSystemIsBack(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      lms.failCommits(true);
      learner.awaitSaved("waiting");
      lms.failCommits(false);
      learner.awaitSaved("lms");
      lms.leave();
    }
    lms.assertWithinStandard();
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimesAndMenu")
  void losesNothingWhereTheSystemStoredNothingUntilTheEnd(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      window.expect("SCORM: (finish|terminate) refused");
      Learner learner = course.open(lms, window);
      learner.awaitSaved("lms");
      lms.failCommits(true);
      learner.next();
      learner.next();
      learner.answerAll(Course.test(), Set.of());
      String work = learner.work();
      lms.leave();
      assertEquals(List.of(), lms.values("cmi.core.score.raw", "cmi.score.raw"));

      Learner back = course.open(lms, window);

      assertEquals("test", back.page());
      assertEquals(work, back.work());
      back.awaitSaved("lms");
      lms.leave();
    }
    lms.assertWithinStandard();
  }

  private static String raw(Course course) {
    return course.standard().either("cmi.core.score.raw", "cmi.score.raw");
  }
}
