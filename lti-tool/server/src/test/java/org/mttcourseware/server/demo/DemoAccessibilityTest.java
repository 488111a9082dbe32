// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.course.Score;

/** Each page of the demo LMS, in both directions of writing, by WCAG 2.2 AA. */
class DemoAccessibilityTest {
  private static FakeTool tool;
  private static DemoLms lms;
  private static Course course;
  private static ResourceLink link;

  @BeforeAll
  static void start() throws IOException {
    tool = new FakeTool();
    lms =
        DemoLms.start(
            DemoSettings.PLAIN.guided(
                new DemoGuide("http://localhost:9/admin", "demo", "pass", "http://localhost:10")));
    RegisteredTool registered = lms.register(tool.origin(), "Tool");
    course = lms.campus().courses().add("Course");
    link = lms.campus().courses().addLink(course, registered.clientId(), "Link", "", Map.of());
    LineItem item = lms.campus().gradebook().add(link, 10);
    lms.campus()
        .gradebook()
        .put(
            item,
            new Score("4", 7.0, 10, "7 of 10", Instant.now(), "Completed", Score.FULLY_GRADED));
  }

  @AfterAll
  static void end() {
    lms.close();
    tool.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothingStandsInAnybodysWay(String language) {
    String home = "/courses/" + course.id();
    List<String> found = new ArrayList<>();
    try (BrowserContext context =
        Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1100, 800))) {
      Page page = context.newPage();
      found.addAll(look(page, language, List.of("/")));
      signIn(page, 1);
      found.addAll(
          look(page, language, List.of(home, home + "/grades", "/lti/back/" + course.id())));
      signIn(page, 3);
      found.addAll(
          look(
              page,
              language,
              List.of(home, home + "/grades", home + "/people", "/links/" + link.id())));
      signIn(page, 4);
      found.addAll(
          look(
              page,
              language,
              List.of("/admin/tools", "/admin/misbehaviour", "/admin/launches", "/admin/calls")));
    }
    assertEquals(List.of(), found);
  }

  private static void signIn(Page page, int which) {
    page.navigate(lms.url() + "/");
    page.locator("form[action='/sign-in'] button").nth(which - 1).click();
  }

  private static List<String> look(Page page, String language, List<String> paths) {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      page.navigate(lms.url() + path + "?language=" + language);
      found.addAll(Axe.at(path, Axe.violations(page.mainFrame())));
      String folder = System.getProperty("screens", "");
      if (!folder.isEmpty()) {
        String name = (language + path).replaceAll("[^a-z0-9]+", "-") + ".png";
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of(folder, name)).setFullPage(true));
      }
    }
    return found;
  }
}
