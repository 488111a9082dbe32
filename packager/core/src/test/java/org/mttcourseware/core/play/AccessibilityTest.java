// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.render.Build;

/** axe-core finds nothing, by WCAG 2.2 A and AA, before and after the work on each page. */
final class AccessibilityTest {
  private static final Path SCREENS = Path.of("target/screens");

  /** Also takes a picture of each page, for people to look at. */
  @ParameterizedTest
  @CsvSource({"en, phone, 360", "en, desktop, 1280", "ar, phone, 360", "ar, desktop, 1280"})
  void everyPageAndActivityAndNothingScrollsSideways(String language, String device, int width) {
    Build programme = Programmes.fixture(language);
    PlayedPackage website = Programmes.packed(programme, "web", "basics");
    List<String> found = new ArrayList<>();
    try (Window window = window(width, options -> options)) {
      for (String segment : List.of(Course.OTHER, Course.TESTED)) {
        Learner learner = window.learn(website, segment);
        learner.doEverything(
            Programmes.segment(programme, segment),
            page -> {
              found.addAll(inTheWay(page, learner.frame()));
              picture(learner.frame(), segment + "-" + page + "-" + language + "-" + device);
            });
      }
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void contentsAndMenu(String language) {
    Build programme = Programmes.fixture(language);
    List<String> violations = new ArrayList<>();
    for (int width : List.of(360, 1280)) {
      try (Window window = window(width, options -> options)) {
        violations.addAll(first(window, Programmes.packed(programme, "web", "basics")));
      }
    }
    for (int width : List.of(360, 1280)) {
      try (Window window = window(width, options -> options)) {
        Lms lms = menu(programme);
        Frame menu = lms.launch(window.context());
        menu.waitForSelector("html.scripted");
        picture(menu, "menu-" + language + "-" + width);
        violations.addAll(inTheWay("menu", menu));
        Course.openFromMenu(menu, Course.TESTED);
        new Learner(Course.playing(menu, lms.page(), Course.TESTED));
        violations.addAll(inTheWay("menu with a segment", menu));
        lms.leave();
      }
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void aDarkScreen() {
    List<String> violations = new ArrayList<>();
    Build programme = Programmes.fixture("en");
    try (Window window = window(360, options -> options.setColorScheme(ColorScheme.DARK))) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.OTHER);
      learner.goTo("reading");
      violations.addAll(Axe.at("reading", Axe.violations(learner.frame())));
      learner.goTo("try");
      learner.doRight(Programmes.segment(programme, Course.OTHER).activities().get(0));
      picture(learner.frame(), "try-dark-en-phone");
      violations.addAll(Axe.at("try", Axe.violations(learner.frame())));
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void wrongAnswersTheContentsAndAnOpenTerm() {
    Build programme = Programmes.fixture("en");
    List<String> violations = new ArrayList<>();
    try (Window window = Window.phone()) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.TESTED);
      learner.frame().click("#contents-open");
      picture(learner.frame(), "drawer-en-phone");
      violations.addAll(Axe.at("drawer", Axe.violations(learner.frame())));
      learner.frame().press("#contents a[aria-current]", "Escape");
      learner.frame().click("#page-once-more a.term");
      violations.addAll(Axe.at("term", Axe.violations(learner.frame())));
      learner.goTo("test");
      learner.activity("test").locator(".quiz-actions .main").click();
      learner.activity("test").locator(".error-summary h2").waitFor();
      violations.addAll(Axe.at("nothing answered", Axe.violations(learner.frame())));
      learner.activity("test").locator(".error-summary .button").click();
      learner.activity("test").locator(".quiz-result .verdict").waitFor();
      picture(learner.frame(), "all-wrong-en-phone");
      violations.addAll(Axe.at("all wrong", Axe.violations(learner.frame())));
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void aPictureWithoutWordsWouldBeFound() {
    try (Window window = Window.phone()) {
      Learner learner =
          window.learn(Programmes.packed(Programmes.fixture("en"), "web", "basics"), Course.TESTED);
      learner
          .frame()
          .evaluate(
              "() => document.querySelector('.page-on').append(document.createElement('img'))");

      List<String> violations = Axe.violations(learner.frame());

      assertEquals(1, violations.size(), violations::toString);
      assertTrue(violations.get(0).startsWith("image-alt"), violations::toString);
    }
  }

  private static Window window(
      int width, UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> more) {
    return Window.of(width, 800, PlayServer.get().origin(), more);
  }

  private static List<String> first(Window window, PlayedPackage website) {
    Frame frame = window.open(PlayServer.get().serve(website) + "index.html").mainFrame();
    picture(frame, "contents-" + frame.getAttribute("html", "lang") + "-" + width(frame));
    return inTheWay("contents", frame);
  }

  private static String width(Frame frame) {
    return String.valueOf(frame.evaluate("() => window.innerWidth"));
  }

  /** Returns what axe-core finds, and whether the page is wider than the window. */
  static List<String> inTheWay(String page, Frame frame) {
    List<String> found = new ArrayList<>(Axe.at(page, Axe.violations(frame)));
    if (Boolean.TRUE.equals(
        frame.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))) {
      found.add(page + " scrolls sideways");
    }
    return found;
  }

  private static void picture(Frame frame, String name) {
    frame
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name.replace(", ", "-") + ".png"))
                .setFullPage(true));
  }

  private static Lms menu(Build programme) {
    PlayedPackage played = Programmes.packed(programme, "scorm2004-4", "basics");
    return new Lms(Standard.SCORM2004_4, PlayServer.get().serve(played), played.scos().get(0));
  }
}
