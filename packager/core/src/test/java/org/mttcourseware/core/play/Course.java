// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;

/**
 * A package of the small programme in a learning system, and a learner in the segment with the
 * test.
 *
 * @param module whether the package is the whole module and not the segment alone
 */
record Course(Standard standard, boolean module) {
  static final String TESTED = "basics-test";
  static final String OTHER = "basics-all";

  /** Returns every version of SCORM in both scopes. */
  static Stream<Course> all() {
    return Stream.of(Standard.values())
        .flatMap(standard -> Stream.of(new Course(standard, false), new Course(standard, true)));
  }

  /** Returns one segment for each of the two run-times: the editions of 2004 share theirs. */
  static Stream<Course> runTimes() {
    return Stream.of(new Course(Standard.SCORM12, false), new Course(Standard.SCORM2004_4, false));
  }

  /** Returns one segment for each of the two run-times, and the page with a menu. */
  static Stream<Course> runTimesAndMenu() {
    return Stream.concat(runTimes(), Stream.of(new Course(Standard.SCORM2004_4, true)));
  }

  static Build programme() {
    return Programmes.fixture("en");
  }

  /** Returns the segment with the test. */
  static Segment tested() {
    return Programmes.segment(programme(), TESTED);
  }

  /** Returns the test. */
  static Quiz test() {
    return tested().gradedQuizzes().get(0);
  }

  /** Returns the ids of all questions of the test: to answer none of them rightly. */
  static Set<String> allQuestions() {
    return Set.copyOf(test().questions().stream().map(Question::id).toList());
  }

  /** Begins an attempt at the segment with the test. */
  Lms attempt() {
    return attempt(TESTED);
  }

  /** Begins an attempt at {@code segment}. */
  Lms attempt(String segment) {
    PlayedPackage played =
        Programmes.packed(programme(), standard.format(), module ? "basics" : segment);
    PlayedPackage.Sco sco =
        played.scos().stream()
            .filter(one -> one.href().startsWith(segment) || one.href().equals("index.html"))
            .findFirst()
            .orElseThrow();
    return new Lms(standard, PlayServer.get().serve(played), sco);
  }

  /** Returns whether the segments play inside a page with a menu. */
  boolean hasMenu() {
    return module && !standard.is12();
  }

  /** Opens the segment with the test. */
  Learner open(Lms lms, Window window) {
    return within(lms.launch(window.context()), lms.page());
  }

  /** Opens the segment with the test, to look back. */
  Learner review(Lms lms, Window window) {
    return within(lms.launchInReview(window.context()), lms.page());
  }

  /** Opens the segment with the test where no learning system is. */
  Learner openAlone(Window window) {
    PlayedPackage played =
        Programmes.packed(programme(), standard.format(), module ? "basics" : TESTED);
    String start = hasMenu() ? "index.html" : TESTED + "/index.html";
    Page page = window.open(PlayServer.get().serve(played) + start);
    return within(page.mainFrame(), page);
  }

  private Learner within(Frame sco, Page page) {
    if (!hasMenu()) {
      return new Learner(sco);
    }
    sco.waitForSelector("html.scripted");
    if (sco.isHidden("#frame")) {
      openFromMenu(sco, TESTED);
    }
    return new Learner(playing(sco, page, TESTED));
  }

  /** Opens a segment from the menu. */
  static void openFromMenu(Frame sco, String segment) {
    sco.click("[data-segment-entry='" + segment + "'] a");
  }

  /** Returns the frame in which the menu's page plays {@code segment}. */
  static Frame playing(Frame sco, Page page, String segment) {
    ElementHandle element = sco.waitForSelector("#frame:not([hidden])");
    page.waitForCondition(() -> element.contentFrame().url().contains(segment));
    return element.contentFrame();
  }

  /** Where segments stand together, a status needs all: looks at each page of the other one. */
  void readTheOther(Lms lms) {
    if (!hasMenu()) {
      return;
    }
    Frame sco = lms.sco();
    sco.click("#menu");
    openFromMenu(sco, OTHER);
    Learner learner = new Learner(playing(sco, lms.page(), OTHER));
    while (!learner.page().equals("end")) {
      learner.next();
    }
    sco.click("#menu");
    openFromMenu(sco, TESTED);
    new Learner(playing(sco, lms.page(), TESTED));
  }

  /** Ends the visit as a learner does who is done. */
  void finish(Learner learner, Lms lms) {
    learner.goTo("end");
    learner.frame().click("#summary .actions .button");
    if (hasMenu()) {
      lms.sco().click("#finish");
    }
    lms.awaitEnd();
    lms.leave();
  }

  @Override
  public String toString() {
    return standard.format() + (module ? ", module" : ", segment");
  }
}
