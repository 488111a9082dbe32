// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.launch.SampleRooms;

/**
 * Every page behind the administrators' sign-in, by WCAG 2.2 AA, in both directions of writing, on
 * a phone; found by the routes, so that a new page is looked at without anybody thinking of it.
 */
final class EveryAdminPageTest {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final List<String> PRODUCTS =
      List.of(
          "moodle", "canvas", "ilias", "brightspace", "blackboard", "sakai", "openedx", "other");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothingStandsInAnybodysWay(String language) {
    List<String> found = new ArrayList<>();
    try (Served served = Served.start();
        BrowserContext context =
            Chromium.get()
                .newContext(
                    new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(390, 844))) {
      SampleRooms rooms = SampleRooms.of(served.service().database(), "north");
      rooms.link("mtt", "", "identity-mrz");
      String learner = rooms.learner("someone");
      Page page = context.newPage();
      setUp(page, served);
      List<String> paths = paths(served, rooms, learner);
      assertTrue(paths.size() > 15, paths.toString());
      for (String path : paths) {
        assertEquals(200, page.navigate(served.url() + path).status(), path);
        found.addAll(Axe.at(language + " " + path, Axe.violations(page.mainFrame())));
        if (wide(page)) {
          found.add(language + " " + path + " is wider than a phone");
        }
        page.screenshot(
            new Page.ScreenshotOptions().setFullPage(true).setPath(shot(path, language)));
      }
    }
    assertEquals(List.of(), found);
  }

  private static boolean wide(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"));
  }

  private static Path shot(String path, String language) {
    return SHOTS.resolve("admin" + path.replaceAll("[^a-z]+", "-") + "-" + language + ".png");
  }

  private static List<String> paths(Served served, SampleRooms rooms, String learner) {
    List<String> paths = new ArrayList<>();
    for (String route : served.service().routes()) {
      String path = filled(route, rooms, learner);
      if (route.startsWith("GET /admin") && path.contains("{product}")) {
        PRODUCTS.forEach(product -> paths.add(path.replace("{product}", product)));
      } else if (route.startsWith("GET /admin") && !path.contains("{") && isPage(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static String filled(String route, SampleRooms rooms, String learner) {
    String path = route.split(" ")[1];
    for (Map.Entry<String, String> known :
        Map.of("academy", "north", "platform", rooms.platform(), "learner", learner).entrySet()) {
      path = path.replace("{" + known.getKey() + "}", known.getValue());
    }
    return path;
  }

  /** What a script asks for is no page, nor is what sends one elsewhere. */
  private static boolean isPage(String path) {
    return !path.matches(".*/(export|launches\\.json)|/admin|/admin/sign-in")
        && !path.matches(".*/platforms/[^/]+/launches");
  }

  private static void setUp(Page page, Served served) {
    page.navigate(served.service().firstRunLink().orElseThrow().toString());
    page.fill("#login", "chief");
    page.fill("#password", "a long enough password");
    page.fill("#again", "a long enough password");
    page.fill("#name", "Academy");
    page.locator("main button").last().click();
    page.locator(".menu").waitFor();
  }
}
