// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.render.Build;

/** Everything can be done with a keyboard, and the focus goes where something happens. */
final class KeyboardTest {
  private static final int MOST_TABS = 150;

  @Test
  void turnsPagesAndOpensTheContents() {
    withLearner(
        Course.TESTED,
        (learner, keys) -> {
          tabTo(learner, keys, "#next");
          keys.press("Enter");
          learner.frame().waitForSelector("#page-where.page-on");
          assertFocused(learner, "#page-where h1");

          keys.press("Shift+Tab");
          tabTo(learner, keys, "#back");
          keys.press("Space");
          learner.frame().waitForSelector("#page-once-more.page-on");

          backTo(learner, keys, "#contents-open");
          keys.press("Enter");
          assertFocused(learner, "#contents a[aria-current]");
          keys.press("Escape");
          assertFocused(learner, "#contents-open");
          keys.press("Enter");
          tabTo(learner, keys, "#contents a[href='#page-test']");
          keys.press("Enter");
          learner.frame().waitForSelector("#page-test.page-on");
          assertFocused(learner, "#page-test h1");
        });
  }

  @Test
  void opensAndClosesATerm() {
    withLearner(
        Course.TESTED,
        (learner, keys) -> {
          tabTo(learner, keys, "a.term");
          keys.press("Enter");
          learner.frame().waitForSelector("#definition");
          keys.press("Escape");
          assertEquals(0, learner.frame().locator("#definition").count());
          assertFocused(learner, "a.term");
        });
  }

  @Test
  void answersAChoice() {
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("try");
          tabTo(learner, keys, "#question-q-choice input");
          keys.press("ArrowDown");
          assertEquals(true, learner.card("q-choice").locator("input[value=b]").isChecked());
          tabTo(learner, keys, "#question-q-choice .check");
          keys.press("Enter");
          learner.card("q-choice").locator(".verdict-right").waitFor();
          assertFocused(learner, "#question-q-choice .verdict");
        });
  }

  @Test
  void matches() {
    Question.Match match = (Question.Match) question("q-match");
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("try");
          for (int row = 1; row <= match.pairs().size(); row++) {
            String list = "#question-q-match .pair[data-left='" + row + "'] select";
            tabTo(learner, keys, list);
            String wanted = match.pairs().get(row - 1).id();
            for (int i = 0; i < 6 && !learner.frame().inputValue(list).equals(wanted); i++) {
              keys.press("ArrowDown");
            }
          }
          tabTo(learner, keys, "#question-q-match .check");
          keys.press("Enter");
          learner.card("q-match").locator(".verdict-right").waitFor();
          assertFocused(learner, "#question-q-match .verdict");
        });
  }

  @Test
  void putsInOrder() {
    Question.Order order = (Question.Order) question("q-order");
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("try");
          Locator card = learner.card("q-order");
          List<String> wanted = order.items().stream().map(Option::id).toList();
          for (int place = 0; place < wanted.size(); place++) {
            String up = ".ordered[data-option='" + wanted.get(place) + "'] .move-up";
            focus(learner, "#question-q-order " + up);
            for (int at = Learner.order(card).indexOf(wanted.get(place)); at > place; at--) {
              keys.press("Enter");
              assertFocused(learner, "#question-q-order " + up);
            }
          }
          assertEquals(wanted, Learner.order(card));
          tabTo(learner, keys, "#question-q-order .check");
          keys.press("Enter");
          card.locator(".verdict-right").waitFor();
          assertFocused(learner, "#question-q-order .verdict");
        });
  }

  @Test
  void marksASpot() {
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("try");
          tabTo(learner, keys, "#question-q-hotspot .option[data-option=c] input");
          keys.press("Space");
          assertEquals(
              "true",
              learner.card("q-hotspot").locator(".spot[value=c]").getAttribute("aria-pressed"));
          tabTo(learner, keys, "#question-q-hotspot .check");
          keys.press("Enter");
          learner.card("q-hotspot").locator(".verdict-right").waitFor();
          assertFocused(learner, "#question-q-hotspot .verdict");
        });
  }

  @Test
  void marksASpotOnThePictureItself() {
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("try");
          tabTo(learner, keys, "#question-q-hotspot .spot[value=c]");
          keys.press("Space");
          assertTrue(learner.card("q-hotspot").locator(".option[data-option=c] input").isChecked());
        });
  }

  @Test
  void sendsATestAndIsToldWhatIsMissing() {
    withLearner(
        Course.TESTED,
        (learner, keys) -> {
          learner.goTo("test");
          tabTo(learner, keys, "[data-activity=test] .quiz-actions .main");
          keys.press("Enter");
          assertFocused(learner, "[data-activity=test] .error-summary");
          keys.press("Tab");
          keys.press("Enter");
          assertFocused(learner, "[data-activity=test] .question:not([hidden]) :focus");

          learner.answerAll(Course.test(), java.util.Set.of());
          tabTo(learner, keys, "[data-activity=test] .quiz-actions .main");
          keys.press("Enter");
          learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
          assertFocused(learner, "[data-activity=test] .quiz-result .verdict");
        });
  }

  @Test
  void goesThroughAScenario() {
    withLearner(
        Course.OTHER,
        (learner, keys) -> {
          learner.goTo("night-coach");
          String choice = ".scene:not([hidden]) .choice";
          for (int step = 0; step < 10 && learner.frame().locator(choice).count() > 0; step++) {
            tabTo(learner, keys, choice);
            keys.press("Enter");
            assertFocused(learner, ".scene:not([hidden]) h2");
          }
          learner.activity("night-coach").locator(".scenario-end").waitFor();
        });
  }

  private static Question question(String id) {
    Quiz quiz = (Quiz) Programmes.segment(Course.programme(), Course.OTHER).activities().get(0);
    return quiz.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private interface Script {
    void run(Learner learner, Keyboard keys);
  }

  private static void withLearner(String segment, Script script) {
    Build programme = Course.programme();
    try (Window window = Window.desktop()) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), segment);
      script.run(learner, learner.frame().page().keyboard());
    }
  }

  private static void tabTo(Learner learner, Keyboard keys, String selector) {
    press(learner, keys, "Tab", selector);
  }

  private static void backTo(Learner learner, Keyboard keys, String selector) {
    press(learner, keys, "Shift+Tab", selector);
  }

  private static void press(Learner learner, Keyboard keys, String key, String selector) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      keys.press(key);
      if (isFocused(learner.frame(), selector)) {
        return;
      }
    }
    throw new AssertionError("no key leads to " + selector);
  }

  /** Takes the keyboard to a control that tabbing reaches too. */
  private static void focus(Learner learner, String selector) {
    Locator control = learner.frame().locator(selector);
    assertEquals(0, ((Number) control.evaluate("control => control.tabIndex")).intValue());
    control.focus();
  }

  private static boolean isFocused(Frame frame, String selector) {
    return Boolean.TRUE.equals(
        frame.evaluate(
            "selector => document.activeElement.matches(selector)"
                + " || document.activeElement.matches(selector.replace(/ :focus$/, ' *'))",
            selector));
  }

  private static void assertFocused(Learner learner, String selector) {
    learner
        .frame()
        .waitForFunction(
            "selector => document.activeElement.matches(selector)"
                + " || document.activeElement.matches(selector.replace(/ :focus$/, ' *'))",
            selector);
  }
}
