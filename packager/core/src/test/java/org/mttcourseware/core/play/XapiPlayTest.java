// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Learners play packages with a tincan.xml, launched as systems without cmi5 do it. */
final class XapiPlayTest {
  private static final String REGISTRATION = "a1b2c3d4-0000-4000-8000-00000000000a";

  private final Lrs lrs = new Lrs();

  @AfterEach
  void nothingWasRefused() {
    lrs.close();
    assertEquals(List.of(), lrs.store().refusals());
  }

  private Window window() {
    return Window.desktop().besides(lrs.origin());
  }

  /**
   * Launches what the package launches, waits until it is ready, with the actor written as {@code
   * actor}.
   */
  private Page launch(Window window, String scope, String actor) {
    PlayedPackage played = Programmes.packed(Course.programme(), "xapi", scope);
    Element launch =
        Jsoup.parse(played.text("tincan.xml"), "", Parser.xmlParser()).selectFirst("launch");
    String query =
        "?endpoint="
            + encoded(lrs.endpoint() + "/")
            + "&auth="
            + encoded(Lrs.PLAIN)
            + "&actor="
            + encoded(actor)
            + "&registration="
            + REGISTRATION
            + "&activity_id="
            + encoded(launch.parent().attr("id"));
    Page page = window.open(PlayServer.get().serve(played) + launch.text() + query);
    page.waitForSelector("html.scripted");
    return page;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static final String ACTOR =
      "{\"account\":{\"homePage\":\"https://lms.example\",\"name\":\"learner\"}}";

  private List<JsonNode> statements() {
    return lrs.store().statements();
  }

  /** Returns verb and object of what was said about anything but questions. */
  private List<String> said() {
    return statements().stream()
        .filter(one -> !List.of("answered", "progressed").contains(Cmi5Rules.verb(one)))
        .map(one -> Cmi5Rules.verb(one) + " " + one.at("/object/id").asText())
        .toList();
  }

  private void leave(Page page) {
    int before = statements().size();
    page.navigate("about:blank");
    page.waitForCondition(
        () ->
            statements().size() > before
                && Cmi5Rules.verb(statements().get(statements().size() - 1)).equals("terminated"));
    page.close();
  }

  @Test
  void aSegmentFromItsFirstVisitToItsResult() {
    String work;
    try (Window window = window()) {
      Page page = launch(window, Course.TESTED, ACTOR);
      Learner learner = new Learner(page.mainFrame());
      learner.next();
      learner.next();
      learner.answerAll(Course.test(), Set.of());
      work = learner.work();
      leave(page);
    }
    try (Window elsewhere = window()) {
      Page page = launch(elsewhere, Course.TESTED, ACTOR);
      Learner learner = new Learner(page.mainFrame());
      assertEquals("test", learner.page());
      assertEquals(work, learner.work());
      learner.send(Course.test());
      learner.awaitSaved("lms");
      leave(page);

      leave(launch(elsewhere, Course.TESTED, ACTOR));
    }
    String activity = " urn:mtt:play:basics-test";
    assertEquals(
        List.of(
            "initialized" + activity,
            "terminated" + activity,
            "initialized" + activity,
            "completed" + activity,
            "passed" + activity,
            "terminated" + activity,
            "initialized" + activity,
            "terminated" + activity),
        said());
    JsonNode answered =
        statements().stream()
            .filter(one -> Cmi5Rules.verb(one).equals("answered"))
            .findFirst()
            .orElseThrow();
    assertTrue(answered.at("/object/id").asText().startsWith("urn:mtt:play:basics-test:"));
    assertEquals(
        "urn:mtt:play:basics-test", answered.at("/context/contextActivities/parent/0/id").asText());
  }

  @Test
  void aModuleTellsOfEachOfItsSegmentsAndGoesOnInTheMenu() {
    try (Window window = window()) {
      Page page = launch(window, "basics", ACTOR);
      Frame menu = page.mainFrame();
      Course.openFromMenu(menu, Course.TESTED);
      Learner learner = new Learner(Course.playing(menu, page, Course.TESTED));
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Set.of());
      page.waitForCondition(
          () -> said().stream().anyMatch(one -> one.startsWith("passed urn:mtt:play:basics-test")));
      leave(page);
    }
    try (Window elsewhere = window()) {
      Page page = launch(elsewhere, "basics", ACTOR);
      Learner learner = new Learner(Course.playing(page.mainFrame(), page, Course.TESTED));
      assertEquals("test", learner.page());
      page.mainFrame().click("#menu");
      page.mainFrame()
          .waitForSelector("[data-segment-entry='" + Course.TESTED + "'] .standing-passed");
      leave(page);
    }
    String module = " urn:mtt:play:module:basics";
    assertEquals(
        List.of(
            "initialized" + module,
            "passed urn:mtt:play:basics-test",
            "terminated" + module,
            "initialized" + module,
            "terminated" + module),
        said());
  }

  @Test
  void anActorInTheWordsOfOlderSystemsIsUnderstood() {
    String older =
        "{\"objectType\":\"Agent\",\"name\":[\"One\"],\"account\":[{\"accountServiceHomePage\":"
            + "\"https://lms.example\",\"accountName\":\"learner\"}]}";
    try (Window window = window()) {
      Page page = launch(window, Course.TESTED, older);
      new Learner(page.mainFrame()).awaitSaved("lms");
      leave(page);
    }
    JsonNode actor = statements().get(0).path("actor");
    assertEquals("One", actor.path("name").asText());
    assertEquals("learner", actor.at("/account/name").asText());
  }

  @Test
  void saysWhereTheStoreIsAwayAndThatItIsBack() {
    try (Window window = window()) {
      Page page = launch(window, Course.TESTED, ACTOR);
      Learner learner = new Learner(page.mainFrame());
      learner.awaitSaved("lms");
      lrs.fail(500);
      learner.goTo("test");
      learner.doQuiz(Course.test(), Set.of());
      learner.awaitSaved("waiting");
      lrs.fail(0);
      learner.frame().click("#saved button");
      learner.awaitSaved("lms");
      leave(page);
    }
    assertEquals(
        5, statements().stream().filter(one -> Cmi5Rules.verb(one).equals("answered")).count());
  }
}
