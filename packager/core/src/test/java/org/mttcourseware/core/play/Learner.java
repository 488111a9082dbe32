// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;

/** Somebody who works through a segment's page with a mouse and a keyboard. */
final class Learner {
  private final Frame frame;

  /** Waits until the page is ready to be worked on. */
  Learner(Frame frame) {
    this.frame = frame;
    frame.waitForSelector("html.scripted");
  }

  Frame frame() {
    return frame;
  }

  /** Returns the id of the page that is shown; the last one is called {@code end}. */
  String page() {
    return String.valueOf(frame.evaluate("() => document.querySelector('.page-on').id"))
        .replaceFirst("^page-", "");
  }

  /** Goes on by the button at the foot of the page. */
  void next() {
    String before = page();
    frame.click("#next");
    frame.waitForFunction(
        "before => document.querySelector('.page-on').id !== 'page-' + before", before);
  }

  /** Goes to a page through the contents. */
  void goTo(String id) {
    frame.click("#contents-open");
    frame.click("#contents a[href='#page-" + id + "']");
    frame.waitForSelector("#page-" + id + ".page-on");
  }

  /** Returns the element of an activity. */
  Locator activity(String id) {
    return frame.locator("[data-activity='" + id + "']");
  }

  Locator card(String question) {
    return frame.locator("#question-" + question);
  }

  /** Returns the state of the line that says where the work is kept. */
  String saved() {
    return String.valueOf(frame.getAttribute("#saved", "data-state"));
  }

  void awaitSaved(String state) {
    frame.waitForSelector("#saved[data-state='" + state + "']");
  }

  /** Ends the visit with the button of the last page. */
  void finish() {
    goTo("end");
    frame.click("#summary .actions .button");
    frame.waitForSelector("#summary .farewell");
  }

  /** Returns all that has been answered, written, chosen and shown so far. */
  String work() {
    return String.valueOf(
        frame.evaluate(
            """
            () => JSON.stringify(Array.from(document.querySelectorAll(
              '#main input, #main select, #main textarea, .ordered, .question, .scene, .inject, .verdict'))
              .map((part) => {
                if (part.matches('input[type=radio], input[type=checkbox]')) return part.value + part.checked;
                if (part.matches('input, select, textarea')) return part.value;
                if (part.matches('.verdict')) return part.textContent;
                if (part.matches('.ordered')) return part.dataset.option;
                const { question, scene, inject } = part.dataset;
                return [question || scene || inject, part.hidden, 'done' in part.dataset].join(' ');
              }))
            """));
  }

  /** Looks at every page, and does what is to be done on each. */
  void doEverything(Segment segment, Consumer<String> atEach) {
    if (page().equals("care")) {
      atEach.accept("care");
      next();
    }
    for (Page page : segment.pages()) {
      atEach.accept(page.id());
      boolean worked = false;
      for (Activity activity : page.activities()) {
        doRight(activity);
        worked = true;
      }
      if (worked) {
        atEach.accept(page.id() + ", done");
      }
      next();
    }
    atEach.accept("end");
  }

  /** Does an activity, giving right answers where there are any. */
  void doRight(Activity activity) {
    switch (activity.kind()) {
      case "quiz" -> doQuiz((Quiz) activity, Set.of());
      case "reflection" -> activity(activity.id()).locator(".field").fill("A greeting, a reason.");
      case "scenario" -> doScenario(activity.id());
      case "film" -> doFilm(activity.id());
      case "poll" -> doPoll(activity.id());
      case "tabletop" -> doTableTop(activity.id());
      case "teachback" -> doTeachBack(activity.id());
      default -> throw new AssertionError("nobody has learnt " + activity.kind());
    }
  }

  /** Reads on to the page with the test, which is the third, and takes it. */
  void takeTest(Quiz test, Set<String> wrong) {
    next();
    next();
    doQuiz(test, wrong);
  }

  /** Returns the ids of the questions that are asked now. */
  List<String> asked(Quiz quiz) {
    return activity(quiz.id()).locator(".question:not([hidden])").all().stream()
        .map(card -> card.getAttribute("data-question"))
        .toList();
  }

  /** Answers all that is asked, wrongly what is in {@code wrong}, and has it checked. */
  void doQuiz(Quiz quiz, Set<String> wrong) {
    answerAll(quiz, wrong);
    if (quiz.graded()) {
      send(quiz);
    } else {
      for (String asked : asked(quiz)) {
        card(asked).locator(".check").click();
        card(asked).locator(".after .verdict").waitFor();
      }
    }
  }

  /** Answers all that is asked. */
  void answerAll(Quiz quiz, Set<String> wrong) {
    List<String> asked = asked(quiz);
    for (Question question : quiz.questions()) {
      if (asked.contains(question.id())) {
        answer(question, !wrong.contains(question.id()));
      }
    }
  }

  /** Sends the answers of a graded quiz and waits for the result. */
  void send(Quiz quiz) {
    activity(quiz.id()).locator(".quiz-actions .main").click();
    activity(quiz.id()).locator(".quiz-result .verdict").waitFor();
  }

  /** Takes a graded quiz once more. */
  void again(Quiz quiz) {
    activity(quiz.id()).locator(".quiz-actions .button:not(.main)").click();
    PlaywrightAssertions.assertThat(activity(quiz.id()).locator(".quiz-result")).isHidden();
  }

  /** Gives an answer. */
  void answer(Question question, boolean rightly) {
    Locator card = card(question.id());
    if (question instanceof Question.Choice choice) {
      pick(card, choice.options(), choice.options().stream().filter(o -> o.right() == rightly));
    } else if (question instanceof Question.Several several) {
      tick(card, several.options(), rightly);
    } else if (question instanceof Question.Hotspot hotspot) {
      tick(card, hotspot.regions().stream().map(Question.Region::option).toList(), rightly);
    } else if (question instanceof Question.Order order) {
      List<String> ids = new ArrayList<>(order.items().stream().map(Option::id).toList());
      if (!rightly) {
        Collections.rotate(ids, 1);
      }
      arrange(card, ids);
    } else if (question instanceof Question.Match match) {
      match(card, match, rightly);
    } else if (question instanceof Question.Sort sort) {
      sort(card, sort, rightly);
    } else if (question instanceof Question.Numeric numeric) {
      card.locator(".field")
          .fill(rightly ? numeric.answer().toPlainString() : numeric.answer().add(BIG).toString());
    } else if (question instanceof Question.ShortText text) {
      card.locator(".field").fill(rightly ? text.accepted().get(0) : "something else");
    } else {
      card.locator(".field").fill("Good evening. May I see your document, please?");
    }
  }

  private static final java.math.BigDecimal BIG = java.math.BigDecimal.valueOf(1000);

  private static void pick(
      Locator card, List<Option> all, java.util.stream.Stream<Option> choosable) {
    Option option = choosable.findFirst().orElse(all.get(0));
    option(card, option.id()).click();
  }

  private static Locator option(Locator card, String id) {
    return card.locator(".option[data-option='" + id + "'] label");
  }

  private static void tick(Locator card, List<Option> options, boolean rightly) {
    for (Option option : options) {
      boolean wanted = option.right() == rightly;
      Locator label = option(card, option.id());
      if (label.locator("input").isChecked() != wanted) {
        label.click();
      }
    }
  }

  /** Puts a list in order with its buttons. */
  static void arrange(Locator card, List<String> wanted) {
    for (int place = 0; place < wanted.size(); place++) {
      String id = wanted.get(place);
      for (int at = order(card).indexOf(id); at > place; at--) {
        card.locator(".ordered[data-option='" + id + "'] .move-up").click();
      }
    }
    // Even a list that happens to stand right counts as answered only when it was touched.
    card.locator(".ordered").last().locator(".move-up").click();
    card.locator(".ordered[data-option='" + wanted.get(wanted.size() - 1) + "'] .move-down")
        .click();
  }

  static List<String> order(Locator card) {
    return card.locator(".ordered").all().stream()
        .map(item -> item.getAttribute("data-option"))
        .toList();
  }

  private static void match(Locator card, Question.Match match, boolean rightly) {
    List<String> ids =
        new ArrayList<>(match.pairs().stream().map(Question.Pair::id).collect(Collectors.toList()));
    if (!rightly) {
      Collections.rotate(ids, 1);
    }
    for (int i = 0; i < ids.size(); i++) {
      card.locator(".pair[data-left='" + (i + 1) + "'] select")
          .selectOption(new SelectOption().setValue(ids.get(i)));
    }
  }

  private static void sort(Locator card, Question.Sort sort, boolean rightly) {
    List<Question.Group> groups = sort.groups();
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(rightly ? i : (i + 1) % groups.size()).id();
      for (Option item : groups.get(i).items()) {
        card.locator(".pair[data-left='" + item.id() + "'] label:has(input[value='" + group + "'])")
            .click();
      }
    }
  }

  private void doScenario(String id) {
    Locator choices = activity(id).locator(".scene:not([hidden]) .choice");
    for (int step = 0; choices.count() > 0; step++) {
      if (step > 60) {
        throw new AssertionError("the scenario " + id + " does not end");
      }
      choices.last().click();
    }
    activity(id).locator(".scenario-end .road").first().waitFor();
  }

  private void doFilm(String id) {
    Locator clip = activity(id).locator(".clip-controls");
    if (clip.count() == 0) {
      return;
    }
    Locator next = clip.locator("button:has(.arrow:not(.back-arrow))");
    while (next.isEnabled()) {
      next.click();
    }
  }

  private void doPoll(String id) {
    for (Locator ballot : activity(id).locator(".ballot").all()) {
      vote(ballot);
      ballot.locator(".actions .main").click();
      ballot.locator(".badge-right").first().waitFor();
    }
  }

  private static void vote(Locator ballot) {
    switch (ballot.getAttribute("data-kind")) {
      case "scale" -> ballot.locator("label").nth(1).click();
      case "number" -> ballot.locator(".field").fill("12");
      case "words" -> ballot.locator(".field").fill("calm");
      case "board" -> ballot.locator(".field").fill("What did you leave open?\nAnd why?");
      case "rank" -> ballot.locator(".move-down").first().click();
      default -> ballot.locator("label").first().click();
    }
  }

  private void doTableTop(String id) {
    for (Locator inject : activity(id).locator(".inject").all()) {
      inject.locator(".field").fill("We know two names, and nothing else.");
      inject.locator(".actions .main").click();
    }
    activity(id).locator(".tabletop-end").waitFor();
  }

  private void doTeachBack(String id) {
    for (Locator criterion : activity(id).locator(".criterion").all()) {
      criterion.locator("label").nth(2).click();
    }
    activity(id).locator(".field").fill("The aim came too late.");
  }
}
