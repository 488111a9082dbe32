// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;

/** The learner's room in a real browser: the content in its sandbox, and nothing lost. */
class RoomPlayTest {
  private static Served served;
  private static SampleLesson real;
  private static SampleLesson small;

  @BeforeAll
  static void start() {
    served = Served.start();
    real = sample("north", SampleCatalogues.real());
    small = sample("south", SampleCatalogues.small());
  }

  private static SampleLesson sample(String academy, Path archive) {
    return SampleLesson.of(served.service().database(), served.data(), academy, archive);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String url(
      SampleLesson sample, SessionRole role, String link, @Nullable String learner) {
    Sessions.Opened opened = sample.rooms.open(role, link, learner);
    return served.url()
        + "/a/"
        + sample.rooms.academy()
        + "/learn/"
        + opened.id()
        + "#"
        + opened.token();
  }

  private static Work work(SampleLesson sample, String link, String learner) {
    return served
        .service()
        .database()
        .of(sample.rooms.academy(), rows -> new Works(rows, link, learner).locked().orElseThrow());
  }

  private static int grades(SampleLesson sample, String learner) {
    return served
        .service()
        .database()
        .of(
            sample.rooms.academy(),
            rows ->
                rows.query(
                        "select count(*) from grade where academy = :academy and learner = :learner")
                    .bind("learner", learner)
                    .mapTo(Integer.class)
                    .one());
  }

  @Test
  void aSegmentThatWePublishLeftTakenUpElsewhereFailedAndPassed() {
    String segment = "identity-mrz";
    String link = real.link(segment);
    String learner = real.rooms.learner("21");
    Lesson lesson = real.lesson(link, segment, "");
    String quiz = lesson.graded().get(0).id();
    QuizKey key = real.key(lesson, quiz);
    String page = "";
    String answers = "";
    try (OpenRoom room = new OpenRoom(url(real, SessionRole.LEARNER, link, learner))) {
      assertEquals(
          "null", room.lesson().evaluate("() => window.origin"), "the content has an origin");
      room.awaitSaved("server");
      while (room.lesson().locator(".page-on [data-activity='" + quiz + "']").count() == 0) {
        room.next();
      }
      page = room.shown();
      room.answer(quiz, key, false);
      answers = room.answers();
      // Leaves at once: what was done goes with the last moment of the page.
      room.page().navigate("about:blank");
      assertEquals(List.of(), room.problems());
    }
    try (OpenRoom room = new OpenRoom(url(real, SessionRole.LEARNER, link, learner))) {
      assertEquals(page, room.shown());
      assertEquals(answers, room.answers());

      room.send(quiz);
      room.awaitSaved("server");
      assertEquals("failed", work(real, link, learner).status());

      room.lesson().click("[data-activity='" + quiz + "'] .quiz-actions .button:not(.main)");
      room.context().setOffline(true);
      room.answer(quiz, key, true);
      answers = room.answers();
      room.awaitSaved("waiting");
      room.context().setOffline(false);
      room.awaitSaved("server");
      room.send(quiz);
      room.awaitSaved("server");

      assertEquals("passed", work(real, link, learner).status());
      room.goTo("end");
      assertTrue(room.lesson().isVisible("#summary .verdict"));
      assertEquals(List.of(), room.problems());
    }
    try (OpenRoom room = new OpenRoom(url(real, SessionRole.LEARNER, link, learner))) {
      room.goTo(page);
      room.lesson().waitForSelector("[data-activity='" + quiz + "'] .quiz-result .verdict-right");
      assertEquals(answers, room.answers());
      assertEquals(List.of(), room.problems());
    }
    assertEquals(1, grades(real, learner));
  }

  @Test
  void whatWasDoneWithoutAConnectionIsThereTheNextTime() {
    String link = small.link("basics-test");
    String learner = small.rooms.learner("22");
    String url = url(small, SessionRole.LEARNER, link, learner);
    try (OpenRoom room = new OpenRoom(url)) {
      room.awaitSaved("server");
      room.context().setOffline(true);
      room.next();
      room.next();
      assertEquals("test", room.shown());
      room.awaitSaved("waiting");
      room.context().setOffline(false);
      // The window is closed and opened again before the next try: the copy here is what there is.
      room.awaitAnother(() -> room.page().reload());
      assertEquals("test", room.shown());
      room.awaitSaved("server");
      assertFalse(room.page().isVisible(".learn-newer"));
      assertEquals(List.of(), room.problems());
    }
  }

  @Test
  void anOlderWindowIsToldAndCanLoadTheNewerWork() {
    String link = small.link("basics-test");
    String learner = small.rooms.learner("23");
    try (OpenRoom older = new OpenRoom(url(small, SessionRole.LEARNER, link, learner));
        OpenRoom newer = new OpenRoom(url(small, SessionRole.LEARNER, link, learner))) {
      older.awaitSaved("server");
      newer.lesson().waitForSelector("#saved");
      newer.page().waitForSelector(".learn-newer:not([hidden])");
      newer.awaitAnother(() -> newer.page().click(".learn-load"));
      newer.next();
      newer.next();
      newer.awaitSaved("server");

      older.next();
      older.page().waitForSelector(".learn-newer:not([hidden])");
      older.awaitSaved("elsewhere");
      assertEquals(List.of(), Axe.violations(older.page().mainFrame()));
      older.awaitAnother(() -> older.page().click(".learn-load"));

      assertEquals("test", older.shown());
      assertFalse(older.page().isVisible(".learn-newer"));
    }
  }

  @Test
  void aLinkToOneActivityShowsNothingElse() {
    String link = small.rooms.link("mtt-play", "", "basics-test");
    served
        .service()
        .database()
        .change(
            small.rooms.academy(),
            rows ->
                rows.update(
                        "update resource_link set activity = 'test', programme = :programme where"
                            + " academy = :academy and id = :id")
                    .bind("id", link)
                    .bind("programme", small.catalogue.document().programme())
                    .execute());
    String learner = small.rooms.learner("24");
    QuizKey key = small.key(small.lesson(link, "basics-test", "test"), "test");
    try (OpenRoom room = new OpenRoom(url(small, SessionRole.LEARNER, link, learner))) {
      assertEquals("test", room.shown());
      assertEquals(1, room.lesson().locator(".page[data-page]").count());
      room.answer("test", key, true);
      room.send("test");
      room.next();
      assertEquals("end", room.shown());
      room.awaitSaved("server");
      assertEquals(List.of(), room.problems());
    }
    assertEquals("passed", work(small, link, learner).status());
  }

  @Test
  void aTeacherTriesItAndNothingIsKept() {
    String link = small.link("basics-test");
    String learner = small.rooms.learner("25");
    QuizKey key = small.key(small.lesson(link, "basics-test", ""), "test");
    try (OpenRoom room = new OpenRoom(url(small, SessionRole.TEACHER, link, learner))) {
      room.awaitSaved("trial");
      assertTrue(room.page().isVisible("a[href*='/teach/']"));
      room.goTo("test");
      room.answer("test", key, true);
      room.send("test");
      assertEquals(List.of(), room.problems());
    }
    assertEquals(0, grades(small, learner));
  }

  @Test
  void captionsOfAFilmAreReadAcrossTheSandbox() {
    String link = small.link("basics-all");
    try (OpenRoom room =
        new OpenRoom(url(small, SessionRole.LEARNER, link, small.rooms.learner("26")))) {
      room.lesson()
          .waitForFunction(
              "() => Array.from(document.querySelectorAll('video'))"
                  + ".some((film) => film.readyState > 0 && film.textTracks[0].cues"
                  + " && film.textTracks[0].cues.length > 0)");
      assertEquals(List.of(), room.problems());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theRoomStandsInNobodysWay(String language) {
    String link = small.link("basics-all");
    List<String> found = new ArrayList<>();
    try (OpenRoom room =
        new OpenRoom(url(small, SessionRole.LEARNER, link, small.rooms.learner("27" + language)))) {
      if (language.equals("ar")) {
        room.awaitSaved("server");
        room.awaitAnother(() -> room.page().selectOption("#learn-language", "ar"));
      }
      assertEquals(language, room.lesson().getAttribute("html", "lang"));
      // Before axe-core asks for the styles itself, which the policy refuses.
      assertEquals(List.of(), room.problems());
      for (int width : List.of(360, 1000)) {
        room.page().setViewportSize(width, 740);
        found.addAll(Axe.at("room", Axe.violations(room.page().mainFrame())));
        found.addAll(Axe.at("lesson", Axe.violations(room.lesson())));
        room.page()
            .screenshot(
                new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens/room-" + language + "-" + width + ".png")));
      }
      assertEquals(List.of(), found);
    }
  }
}
