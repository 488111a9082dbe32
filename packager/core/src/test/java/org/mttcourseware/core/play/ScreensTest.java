// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.render.Build;

/** Takes pictures of the main kinds of pages to {@code target/screens}, for people to look at. */
final class ScreensTest {
  private static final Path SCREENS = Path.of("target/screens");

  @ParameterizedTest
  @CsvSource({"en, phone, 360", "en, desktop, 1280", "ar, phone, 360", "ar, desktop, 1280"})
  void takesPicturesForPeopleToLookAt(String language, String device, int width)
      throws IOException {
    Files.createDirectories(SCREENS);
    Build programme = Programmes.fixture(language);
    PlayedPackage website = Programmes.packed(programme, "web", "basics");
    String name = "-" + language + "-" + device;
    try (Window window =
        Window.of(width, 800, PlayServer.get().origin(), options -> options)) {
      Page contents = window.open(PlayServer.get().serve(website) + "index.html");
      picture(contents, "contents" + name);
      contents.close();
      for (String segment : java.util.List.of(Course.OTHER, Course.TESTED)) {
        Learner learner = window.learn(website, segment);
        Page page = learner.frame().page();
        page.click("#contents-open");
        picture(page, segment + "-drawer" + name);
        page.keyboard().press("Escape");
        learner.doEverything(
            Programmes.segment(programme, segment),
            place -> picture(page, place.replace(", ", "-") + name));
      }
    }
    assertTrue(Files.size(SCREENS.resolve("contents" + name + ".png")) > 0);
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENS.resolve(name + ".png"))
            .setFullPage(true));
  }
}
