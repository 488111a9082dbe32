// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.grades.SmallLms;

/** The teacher's room in a real browser. */
class TeacherRoomPlayTest {
  private final Served served = Served.start();
  private final SmallLms lms = new SmallLms();
  private TaughtCourse course;

  @BeforeEach
  void begin() {
    course = TaughtCourse.in(served, "north");
    course.worked("21", false, "{\"t-choice\": 1, \"hard\": 0.5}");
    course.worked("22", false, "{\"t-choice\": 0, \"hard\": 0}");
    course.segment("basics-all");
    lms.members(
        address ->
            """
            {"members": [
              {"user_id": "21", "name": "First Person", "roles": ["Learner"]},
              {"user_id": "23", "name": "Third Person", "roles": ["Learner"]}]}
            """);
    course.change(
        "update platform set token_endpoint = :token where academy = :academy",
        Map.of("token", lms.url() + "/token"));
    course.change(
        "update context set roster_url = :roster where academy = :academy",
        Map.of("roster", lms.url() + "/members"));
  }

  @AfterEach
  void end() {
    lms.close();
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothingStandsInAnybodysWay(String language) {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = context()) {
      Page page = open(context, language);
      found.addAll(look(page, language, "learners"));
      page.click(".teach-act a >> nth=0");
      page.waitForSelector("form[action$='/reset']");
      found.addAll(look(page, language, "reset"));
      page.click(".teach-views a >> nth=1");
      page.waitForSelector("#teach-attempt");
      found.addAll(look(page, language, "questions"));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void showsNamesSavesATableAndGoesToTheLearnersRoom() throws IOException {
    try (BrowserContext context = context()) {
      Page page = open(context, "en");

      assertEquals("First Person", page.textContent(".teach-name >> nth=0"));
      assertEquals("Third Person", page.textContent(".teach-others li").strip());
      Download table = page.waitForDownload(() -> page.click("[data-save]"));
      assertTrue(Files.readString(table.path()).contains("Learner 21,passed"));
      page.click("a[data-room]");
      page.waitForSelector(".learn-frame");
    }
  }

  private static BrowserContext context() {
    BrowserContext context =
        Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1100, 800));
    context.setDefaultTimeout(15_000);
    return context;
  }

  private Page open(BrowserContext context, String language) {
    Page page = context.newPage();
    page.navigate(course.room(course.teacher(language), language).toString());
    page.waitForSelector(".teach-others:not([hidden])");
    return page;
  }

  private static List<String> look(Page page, String language, String view) {
    String folder = System.getProperty("screens", "");
    if (!folder.isEmpty()) {
      Path file = Path.of(folder, "teach-" + view + "-" + language + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
    return Axe.at(view, Axe.violations(page.mainFrame()));
  }
}
