// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.web.Json;

/** A browser of its own, with the learner's room open in it. */
final class OpenRoom implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new ArrayList<>();
  private Frame lesson;

  /** Opens {@code url}, the room of a session with its token, and waits until one can learn. */
  OpenRoom(String url) {
    context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1000, 800)
                    .setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(15_000);
    context.onConsoleMessage(this::said);
    context.onWebError(error -> problems.add(error.error()));
    page = context.newPage();
    page.navigate(url);
    lesson = ready();
  }

  private void said(ConsoleMessage message) {
    // A browser without a connection says so at each call.
    boolean offline = message.text().contains("ERR_INTERNET_DISCONNECTED");
    if (message.type().matches("error|warning") && !offline) {
      problems.add(message.text());
    }
  }

  private Frame ready() {
    Frame frame = page.waitForSelector(".learn-frame").contentFrame();
    frame.waitForSelector("html.scripted");
    return frame;
  }

  Page page() {
    return page;
  }

  Frame lesson() {
    return lesson;
  }

  BrowserContext context() {
    return context;
  }

  /** Waits until the lesson has begun anew in the same window. */
  void awaitAnother(Runnable cause) {
    Frame before = lesson;
    before.evaluate("() => { window.old = true; }");
    cause.run();
    page.waitForCondition(this::isAnother);
  }

  private boolean isAnother() {
    try {
      Frame frame = page.waitForSelector(".learn-frame").contentFrame();
      if (frame == null) {
        return false;
      }
      lesson = frame;
      return Boolean.TRUE.equals(
          frame.evaluate(
              "() => !window.old && document.documentElement.classList.contains('scripted')"));
    } catch (PlaywrightException replaced) {
      return false; // A frame can go while one looks at it.
    }
  }

  void awaitSaved(String state) {
    lesson.waitForSelector("#saved[data-state='" + state + "']");
  }

  /** Returns the id of the page that is shown; the last one is called {@code end}. */
  String shown() {
    return String.valueOf(lesson.evaluate("() => document.querySelector('.page-on').id"))
        .replaceFirst("^page-", "");
  }

  void next() {
    String before = shown();
    lesson.click("#next");
    lesson.waitForFunction(
        "before => document.querySelector('.page-on').id !== 'page-' + before", before);
  }

  void goTo(String id) {
    lesson.click("#contents-open");
    lesson.click("#contents a[href='#page-" + id + "']");
    lesson.waitForSelector("#page-" + id + ".page-on");
  }

  /** Answers what the quiz asks, as its key says, or wrongly. */
  void answer(String quiz, QuizKey key, boolean right) {
    for (Object asked :
        (List<?>)
            lesson.evaluate(
                "quiz => MTT.all(document, `[data-activity='${quiz}'] .question:not([hidden])`)"
                    + ".map((card) => card.dataset.question)",
                quiz)) {
      JsonNode entry = key.questions().get(String.valueOf(asked));
      Object answer = right ? SampleLesson.rightAnswer(entry) : SampleLesson.wrongAnswer(entry);
      lesson.evaluate(
          """
          ([question, answer]) => {
            const card = document.getElementById('question-' + question);
            MTT.question.write(card, JSON.parse(answer));
            card.dataset.touched = '';
            const control = card.querySelector('.answers input, .answers select, .answers textarea') || card;
            for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
          }
          """,
          List.of(String.valueOf(asked), Json.of(answer)));
    }
  }

  /** Sends a graded quiz and waits for the marks; goes on where answers are missing. */
  void send(String quiz) {
    String activity = "[data-activity='" + quiz + "'] ";
    lesson.click(activity + ".quiz-actions .main");
    lesson.waitForFunction(
        "activity => ['.quiz-result .verdict', '.error-summary .button', '.quiz-result .notice']"
            + ".some((part) => document.querySelector(activity + part))",
        activity);
    if (lesson.isVisible(activity + ".error-summary .button")) {
      lesson.click(activity + ".error-summary .button");
    }
    lesson.waitForSelector(activity + ".quiz-result .verdict");
  }

  /** Returns all answers as they stand on the page. */
  String answers() {
    return String.valueOf(
        lesson.evaluate(
            "() => JSON.stringify(MTT.all(document, '.question:not([hidden])')"
                + ".map((card) => [card.dataset.question, MTT.question.read(card)]))"));
  }

  /** Returns what went wrong so far. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    context.close();
  }
}
