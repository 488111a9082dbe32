// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.SegmentBuild;

/** Learners play packages in a real browser, against a learning system that writes all down. */
final class ScormPlayTest {
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#all")
  void beginsIncompleteAndWithoutAScore(Course course) {
    Lms lms = course.attempt();
    long begun = System.nanoTime();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      assertEquals("once-more", learner.page());
      learner.awaitSaved("lms");
      lms.leave();
    }

    lms.assertWithinStandard();
    long most = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + 1;
    assertTrue(lms.sessionSeconds() <= most, lms.sessionSeconds() + " of " + most + " s");
    assertEquals("incomplete", lms.status());
    assertEquals(
        "incomplete", lms.values("cmi.core.lesson_status", "cmi.completion_status").get(0));
    assertFalse(lms.completed());
    assertEquals("", lms.raw());
    assertEquals("suspend", lms.stored("cmi.core.exit", "cmi.exit"));
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#all")
  void resumesAtTheSamePageWithTheSameAnswers(Course course) {
    Lms lms = course.attempt();
    String work;
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.next();
      learner.next();
      learner.answerAll(Course.test(), Set.of());
      work = learner.work();
      lms.leave();
      lms.assertWithinStandard();
    }
    try (Window elsewhere = Window.desktop()) {
      Learner learner = course.open(lms, elsewhere);

      assertEquals("test", learner.page());
      assertEquals(work, learner.work());
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals("incomplete", lms.status());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#all")
  void failsThenTriesAgainAndPassesThenLooksBack(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      course.readTheOther(lms);
      learner = hasMenuAgain(course, lms, learner);
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Course.allQuestions());
      course.finish(learner, lms);
    }
    lms.assertWithinStandard();
    assertEquals("failed", lms.status());
    assertTrue(lms.completed());
    assertTrue(Double.parseDouble(lms.raw()) < 70, lms.raw());
    assertEquals(5, lms.interactions());
    assertEquals("suspend", lms.stored("cmi.core.exit", "cmi.exit"), "it may be tried again");

    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.goTo("test");
      learner.again(Course.test());
      learner.doQuiz(Course.test(), Set.of());
      assertEquals(
          0,
          learner.activity("test").locator(".quiz-actions .button:not(.main)").count(),
          "two attempts were allowed, and two were used");
      course.finish(learner, lms);
    }
    lms.assertWithinStandard();
    assertEquals("passed", lms.status());
    assertEquals(100, Double.parseDouble(lms.raw()));
    assertEquals(course.standard().either("", "normal"), lms.stored("cmi.core.exit", "cmi.exit"));
    assertEquals(10, lms.interactions());

    try (Window window = Window.desktop()) {
      Learner learner = course.review(lms, window);
      learner.awaitSaved("review");
      learner.goTo("once-more");
      learner.goTo("test");
      learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals(
        List.of(),
        lms.calls().stream().filter(call -> call.is("SetValue") || call.is("Commit")).toList());
    assertEquals("passed", lms.status());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void keepsTheBestOfTwoAttempts(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Set.of());
      learner.again(Course.test());
      learner.doQuiz(Course.test(), Course.allQuestions());
      lms.leave();
    }

    lms.assertWithinStandard();
    assertEquals("passed", lms.status());
    assertEquals(100, Double.parseDouble(lms.raw()));
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void aTestThatIsSentEarlyLeavesTheSegmentOpen(Course course) {
    Lms lms = course.attempt();
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.goTo("test");
      learner.doQuiz(Course.test(), Set.of());
      assertEquals(
          "incomplete",
          lms.committed()
              .get(course.standard().either("cmi.core.lesson_status", "cmi.completion_status")));
      learner.goTo("where");
      lms.page()
          .waitForCondition(
              () ->
                  lms.recorded().stream()
                      .anyMatch(
                          call ->
                              call.value().equals("passed") && call.element().contains("status")));
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals("passed", lms.status());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void resumesEveryKindOfActivityAndCompletesWithoutATest(Course course) {
    Segment everything = Programmes.segment(Course.programme(), Course.OTHER);
    Lms lms = course.attempt(Course.OTHER);
    String work;
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.doEverything(everything, page -> {});
      work = learner.work();
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals("completed", lms.status());
    assertEquals("", lms.raw());
    assertTrue(lms.suspendData().length() <= worstState(), "state " + lms.suspendData().length());

    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.card("q-rewrite").locator(".verdict").waitFor(ATTACHED);
      assertEquals(work, learner.work());
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals("completed", lms.status());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void wordsInAFieldForNumbersAreNoErrorInTheSystem(Course course) {
    Lms lms = course.attempt(Course.OTHER);
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.goTo("try");
      learner.card("q-numeric").locator(".field").fill("forty-four");
      learner.card("q-numeric").locator(".check").click();
      learner.card("q-numeric").locator(".verdict-wrong").waitFor();
      lms.leave();
    }
    lms.assertWithinStandard();
  }

  @Test
  void isContentWithASystemThatKnowsOnlyWhatItMust() {
    Lms lms = new Course(Standard.SCORM12, false).attempt().poor();
    try (Window window = Window.desktop()) {
      Learner learner = new Learner(lms.launch(window.context()));
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Set.of());
      learner.finish();
      learner.awaitSaved("lms");
      lms.leave();
    }
    assertEquals("passed", lms.status());
    assertEquals(100, Double.parseDouble(lms.raw()));
    assertEquals(
        List.of(),
        lms.calls().stream()
            .filter(call -> call.is("SetValue") && !call.succeeded())
            .filter(call -> !call.element().startsWith("cmi.core.score.m"))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#runTimes")
  void saysWhereWhatIsStoredCannotBeRead(Course course) {
    Lms lms = course.attempt();
    lms.put("cmi.core.exit", "cmi.exit", "suspend");
    lms.put("cmi.suspend_data", "cmi.suspend_data", "9 from a later version; and more");
    try (Window window = Window.desktop()) {
      Learner learner = course.open(lms, window);
      learner.frame().waitForSelector("#main .notice");
      assertEquals("once-more", learner.page());
      lms.leave();
    }
    lms.assertWithinStandard();
  }

  @ParameterizedTest
  @MethodSource("org.mttcourseware.core.play.Course#all")
  void saysWhereThereIsNoSystemAndWorksAllTheSame(Course course) {
    try (Window window = Window.desktop()) {
      Learner learner = course.openAlone(window);
      learner.awaitSaved("nolms");
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Set.of());
      assertEquals("test", learner.page());
    }
  }

  private static Learner hasMenuAgain(Course course, Lms lms, Learner before) {
    return course.hasMenu()
        ? new Learner(Course.playing(lms.sco(), lms.page(), Course.TESTED))
        : before;
  }

  private static int worstState() {
    return Course.programme().segments().stream()
        .filter(built -> built.segment().id().equals(Course.OTHER))
        .mapToInt(SegmentBuild::worstState)
        .sum();
  }
}
