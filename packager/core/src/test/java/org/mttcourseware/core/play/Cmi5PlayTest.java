// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Learners play cmi5 packages in a real browser, against a store on another site that refuses what
 * is not right.
 */
final class Cmi5PlayTest {
  private final Lrs lrs = new Lrs();

  @AfterEach
  void nothingWasRefused() {
    lrs.close();
    assertEquals(List.of(), lrs.store().refusals());
  }

  private Window window() {
    return Window.desktop().besides(lrs.origin());
  }

  @Test
  void beginsAndLeavesWithoutAResult() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      assertEquals("once-more", learner.page());
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }

    assertEquals(List.of("initialized", "terminated"), enrolment.said());
    assertTrue(enrolment.statement("terminated").at("/result/duration").asText().startsWith("PT"));
    assertEquals(1, lrs.asked().stream().filter(call -> call.contains("/fetch/")).count());
  }

  @Test
  void resumesInAnotherBrowserAtTheSamePageWithTheSameAnswers() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    String work;
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.next();
      learner.next();
      learner.answerAll(Course.test(), Set.of());
      work = learner.work();
      enrolment.leaveAndTell();
    }
    try (Window elsewhere = window()) {
      Learner learner = enrolment.open(elsewhere);

      assertEquals("test", learner.page());
      assertEquals(work, learner.work());
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "terminated"), enrolment.said());
    assertTrue(enrolment.kept().orElseThrow().path("state").asText().length() <= 4096);
  }

  @Test
  void failsThenPassesInTheNextVisitThenLooksBack() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.takeTest(Course.test(), Course.allQuestions());
      learner.awaitSaved("lms");
      assertEquals(List.of("initialized", "completed"), enrolment.said());
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "failed", "terminated"), enrolment.said());
    assertTrue(enrolment.statement("failed").at("/result/score/scaled").asDouble() < 0.7);
    assertEquals(5, enrolment.answers());

    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.goTo("test");
      learner.again(Course.test());
      learner.doQuiz(Course.test(), Set.of());
      learner.finish();
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "passed", "terminated"), enrolment.said());
    JsonNode passed = enrolment.statement("passed");
    assertEquals(1, passed.at("/result/score/scaled").asDouble());
    assertEquals(100, passed.at("/result/score/raw").asInt());
    assertEquals(10, enrolment.answers());

    int before = lrs.store().statements().size();
    for (String mode : List.of("Review", "Browse", "Normal")) {
      try (Window window = window()) {
        Learner learner = enrolment.launch(window, mode);
        learner.goTo("test");
        learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
        enrolment.leaveAndTell();
      }
      assertEquals(List.of("initialized", "terminated"), enrolment.said(), mode);
    }
    assertEquals(before + 6, lrs.store().statements().size());
  }

  @Test
  void passesAtTheSecondTryOfOneVisitWithoutHavingFailed() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.takeTest(Course.test(), Course.allQuestions());
      learner.again(Course.test());
      learner.doQuiz(Course.test(), Set.of());
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "passed", "terminated"), enrolment.said());
  }

  @Test
  void aFailureIsToldOnceHoweverOftenOneComesBack() {
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED);
    try (Window window = window()) {
      enrolment.open(window).takeTest(Course.test(), Course.allQuestions());
      enrolment.leaveAndTell();
    }
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.goTo("where");
      learner.awaitSaved("lms");
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "terminated"), enrolment.said());
  }

  @Test
  void completesWithoutATestAndTellsOfEveryKindOfQuestion() {
    Enrolment enrolment = new Enrolment(lrs, Course.OTHER);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.doEverything(Programmes.segment(Course.programme(), Course.OTHER), page -> {});
      enrolment.leaveAndTell();
    }
    assertEquals(List.of("initialized", "completed", "terminated"), enrolment.said());
    Set<String> kinds =
        enrolment.statements().stream()
            .map(one -> one.at("/object/definition/interactionType").asText())
            .collect(Collectors.toSet());
    assertTrue(
        kinds.containsAll(
            Set.of("choice", "true-false", "matching", "sequencing", "numeric", "fill-in")),
        kinds.toString());
  }

  @Test
  void goesWhereTheSystemWantsAfterTheVisit() {
    String home = PlayServer.get().origin() + "/lms/scorm12/index.html";
    Enrolment enrolment = new Enrolment(lrs, Course.TESTED).returningTo(home);
    try (Window window = window()) {
      Learner learner = enrolment.open(window);
      learner.goTo("end");
      learner.frame().click("#summary .actions .button");
      enrolment.page().waitForURL(home);
    }
    assertEquals(List.of("initialized", "terminated"), enrolment.said());
  }

  @Test
  void filmsAreSilentForWhoeverWantsNoSound() {
    Enrolment enrolment = new Enrolment(lrs, Course.OTHER);
    try (Window window = window()) {
      enrolment.prefer("{\"languagePreference\":\"en-US,fr\",\"audioPreference\":\"off\"}");
      Learner learner = enrolment.open(window);
      assertEquals(
          "0",
          String.valueOf(
              learner
                  .frame()
                  .evaluate(
                      "() => Array.from(document.querySelectorAll('video')).filter((film) =>"
                          + " !film.muted).length")));
      enrolment.leaveAndTell();
    }
  }

  @Test
  void saysWhereNoSystemLaunchedThePage() {
    PlayedPackage played = Programmes.packed(Course.programme(), "cmi5", Course.TESTED);
    try (Window window = Window.desktop()) {
      Learner learner = new Learner(window.frame(played, Course.TESTED));
      learner.awaitSaved("nolms");
    }
  }
}
