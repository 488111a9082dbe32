// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The store of a cmi5 system is away, slow, strange, or the page is gone too early: nothing is
 * lost.
 */
final class FailingStoreTest {
  private final Lrs lrs = new Lrs();

  @AfterEach
  void nothingWasRefusedThatTheStandardAllows() {
    lrs.close();
    assertEquals(
        List.of(),
        lrs.store().refusals().stream().filter(rule -> !rule.startsWith("this system")).toList());
  }

  private Window window() {
    return Window.desktop().besides(lrs.origin());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 401, 403, 404, 409, 412, 500, 503})
  void losesNothingWhileTheStoreFails(int status) {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.awaitSaved("lms");
      lrs.fail(status);
      learner.takeTest(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      assertEquals(List.of("initialized"), enrolment.said());

      lrs.fail(0);
      learner.frame().click("#saved button");
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
    assertEquals(5, enrolment.answers());
  }

  @Test
  void whatWaitsOutlivesThePageAndTheVisitGoesOn() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      window.expect("xAPI: no session yet");
      Learner learner = enrolment.open(window);
      learner.takeTest(Course.test(), Course.allQuestions());
      enrolment.page().waitForCondition(() -> enrolment.said().contains("completed"));
      lrs.fail(-1);
      learner.again(Course.test());
      learner.doQuiz(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      learner = enrolment.reload();
      learner.awaitSaved("waiting");
      assertEquals("test", learner.page());
      learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
      lrs.fail(0);
      learner.frame().click("#saved button");
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
    assertEquals(10, enrolment.answers());
    assertEquals(1, lrs.asked().stream().filter(call -> call.contains("/fetch/")).count());
  }

  @Test
  void aPageLoadedAnewAfterTheEndSaysSoAndKeepsWhatIsDoneForTheNextVisit() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      enrolment.open(window).awaitSaved("lms");
      Learner learner = enrolment.reload();
      learner.awaitSaved("ended");
      learner.takeTest(Course.test(), Set.of());
      learner.awaitSaved("ended");
      enrolment.leave();
      assertEquals(List.of("initialized", "terminated"), enrolment.said());

      enrolment.open(window).awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
    assertEquals(5, enrolment.answers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3"})
  void withoutATokenTheWorkStaysHere(String code) {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      window.expect("xAPI: no session yet");
      lrs.failTokens(code);
      Learner learner = enrolment.open(window);
      learner.awaitSaved("waiting");
      learner.takeTest(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      lrs.failTokens("");
      learner.frame().click("#saved button");
      learner.awaitSaved(code.equals("3") ? "lms" : "waiting");
      assertEquals(
          code.equals("3") ? List.of("initialized", "completed", "passed") : List.of(),
          enrolment.said());
      if (code.equals("3")) {
        enrolment.leaveAndTell();
      } else {
        enrolment.leave();
      }

      learner = enrolment.open(window);
      learner.goTo("test");
      learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
      enrolment.leaveAndTell();
    }
    assertTrue(
        lrs.store().statements().stream().anyMatch(one -> Cmi5Rules.verb(one).equals("passed")));
    assertEquals(5, enrolment.answers());
  }

  @Test
  void whoeverLeavesWhileTheStoreIsAwayFindsAllOfItInTheNextVisit() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.awaitSaved("lms");
      lrs.fail(503);
      learner.takeTest(Course.test(), Set.of());
      String work = learner.work();
      learner.awaitSaved("waiting");
      long posts = posts();
      enrolment.leave();
      enrolment.page().waitForCondition(() -> posts() > posts);
      lrs.fail(0);

      learner = enrolment.open(window);
      assertEquals("test", learner.page());
      assertEquals(work, learner.work());
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
    assertEquals(5, enrolment.answers());
  }

  @Test
  void leavesInTheMomentOfTheResult() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.next();
      learner.next();
      learner.answerAll(Course.test(), Set.of());
      learner.activity("test").locator(".quiz-actions .main").click();
      enrolment.leaveAndTell();
      enrolment.open(window).awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(
        1,
        lrs.store().statements().stream()
            .filter(one -> Cmi5Rules.verb(one).equals("passed"))
            .count());
    assertEquals(5, enrolment.answers());
  }

  @Test
  void aStoreThatWantsVersionsIsToldWhichOneIsReplaced() {
    lrs.demandVersions();
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.awaitSaved("lms");
      learner.takeTest(Course.test(), Set.of());
      learner.awaitSaved("lms");
      assertEquals("test", enrolment.kept().orElseThrow().path("location").asText());
      enrolment.leaveAndTell();
    }
  }

  @Test
  void whatASystemForbidsKeepsNothingElseBack() {
    lrs.store().forbid("answered");
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.takeTest(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
    assertEquals(0, enrolment.answers());
  }

  private long posts() {
    return lrs.asked().stream().filter(call -> call.equals("POST /xapi/statements")).count();
  }
}
