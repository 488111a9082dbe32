// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who works through a segment in the frames of an LMS, and knows no answer. */
public final class Officer {
  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?) of (\\d+)");

  private final Frame segment;

  private Officer(Frame segment) {
    this.segment = segment;
  }

  /** Waits until the content of a launch stands in its frame and can be worked on. */
  public static Officer at(Page page) {
    try {
      page.waitForCondition(() -> content(page) != null);
    } catch (TimeoutError never) {
      throw new AssertionError("no content in " + shown(page), never);
    }
    Frame content = java.util.Objects.requireNonNull(content(page));
    content.waitForSelector("html.scripted");
    return new Officer(content);
  }

  private static List<String> shown(Page page) {
    return page.frames().stream()
        .map(frame -> frame.url() + ": " + frame.locator("body").innerText())
        .toList();
  }

  private static @org.jspecify.annotations.Nullable Frame content(Page page) {
    return page.frames().stream()
        .filter(frame -> frame.url().contains("/content/"))
        .findFirst()
        .orElse(null);
  }

  /** Returns the heading of the page that is open. */
  public String heading() {
    return segment.locator(".page-on h1").first().innerText();
  }

  /** Goes on by the button at the foot of the page. */
  public void next() {
    segment.click("#next");
  }

  /** Returns the state of the line that says where the work is kept. */
  public String saved() {
    return String.valueOf(segment.getAttribute("#saved", "data-state"));
  }

  /** Goes to a page by the contents. */
  public void goTo(String id) {
    segment.click("#contents-open");
    segment.click("#contents a[href='#page-" + id + "']");
    segment.waitForSelector("#page-" + id + ".page-on");
  }

  /**
   * Answers all that the graded quiz of the open page asks, and sends it.
   *
   * @return the points that were reached
   */
  public double takeTheTest() {
    Locator quiz = segment.locator(".page-on [data-activity]:has(.quiz-actions)").first();
    for (Locator question : quiz.locator(".question:not([hidden])").all()) {
      answer(question);
    }
    quiz.locator(".quiz-actions .main").click();
    Locator verdict = quiz.locator(".quiz-result .verdict");
    verdict.waitFor();
    Matcher points = POINTS.matcher(quiz.locator(".quiz-result").innerText());
    if (!points.find()) {
      throw new AssertionError("no points in: " + quiz.locator(".quiz-result").innerText());
    }
    return Double.parseDouble(points.group(1));
  }

  /** Ends the visit with the button of the last page; the tool goes back to the LMS. */
  public void finish() {
    goTo("end");
    segment.click("#summary .actions .button");
    segment.page().waitForCondition(segment::isDetached);
  }

  private static void answer(Locator question) {
    if (question.locator(".ordered").count() > 0) {
      question.locator(".ordered").last().locator(".move-up").click();
      return;
    }
    List<Locator> pairs = question.locator(".pair").all();
    for (Locator pair : pairs) {
      if (pair.locator("select").count() > 0) {
        pair.locator("select").selectOption(new SelectOption().setIndex(1));
      } else {
        pair.locator("label:has(input)").first().click();
      }
    }
    if (!pairs.isEmpty()) {
      return;
    }
    if (question.locator(".option").count() > 0) {
      question.locator(".option label").first().click();
    } else {
      question.locator(".field").first().fill("12");
    }
  }
}
