// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;

/** The administrator's page of grades by WCAG 2.2 AA, with everything on it that can be. */
class GradesPageBrowserTest {
  private static final Path SHOTS = Path.of("target", "screenshots");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothingStandsInAnybodysWay(String language) {
    try (Served served = Served.start();
        BrowserContext context =
            Chromium.get()
                .newContext(
                    new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(1200, 900))) {
      strand(served);
      Page page = context.newPage();
      signIn(page, served);
      page.navigate(served.url() + "/admin/a/north/grades");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SHOTS.resolve("grades-" + language + ".png")));

      assertEquals(List.of(), Axe.violations(page.mainFrame()));
      assertEquals(1, page.locator("form[action$='/give-up']").count());
    }
  }

  /** One is stuck, one waits for an LMS that is paused, one has no gradebook. */
  private static void strand(Served served) {
    SampleCourse course =
        SampleCourse.of(served.service().database(), "north", "http://127.0.0.1:1");
    String link = course.link("7", "http://127.0.0.1:1/items/7", "", SampleCourse.SCORE);
    course.change(
        "insert into grade_pause (platform, academy, since, until, times, code, found)"
            + " values (:p, :academy, :now, :until, 3, 'NO_TOKEN', 'invalid_client')",
        Map.of("p", course.platform, "until", Instant.now().plusSeconds(600)));
    Outbox outbox = new Outbox(Clock.systemUTC(), () -> {});
    course.reach(outbox, link, course.learner("21"), 6, Instant.now());
    course.change(
        "update grade set state = 'STUCK', code = 'REJECTED', found = '400: no'"
            + " where academy = :academy",
        Map.of());
    course.reach(outbox, link, course.learner("22"), 6, Instant.now());
    course.reach(outbox, link, course.learner("23"), 6, Instant.now());
    course.change(
        "update grade set state = 'NOWHERE' where academy = :academy and learner ="
            + " (select id from learner where subject = '23')",
        Map.of());
  }

  private static void signIn(Page page, Served served) {
    page.navigate(served.service().firstRunLink().orElseThrow().toString());
    page.fill("#login", "chief");
    page.fill("#password", "a long enough password");
    page.fill("#again", "a long enough password");
    page.fill("#name", "Academy");
    page.locator("main button").last().click();
    page.locator(".menu").waitFor();
  }
}
