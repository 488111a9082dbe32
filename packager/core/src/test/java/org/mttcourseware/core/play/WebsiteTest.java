// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.render.Build;

/** A website package, opened from the disk by a double click. */
final class WebsiteTest {

  @Test
  void worksFromTheDiskAndKeepsWhatWasDone(@TempDir Path folder) throws IOException {
    Build programme = Programmes.fixture("en");
    Path website = folder.resolve("Eigene Dateien & more");
    Programmes.packed(programme, "web", "basics").unpackTo(website);
    String index = website.resolve("index.html").toUri().toString();
    String root = index.substring(0, index.length() - "index.html".length());
    try (Window window = Window.of(1280, 900, root, options -> options)) {
      Page page = window.open(index);
      page.click("[data-segment-entry='" + Course.TESTED + "'] a");
      page.waitForURL("**/basics-test/index.html");
      Learner learner = new Learner(page.mainFrame());
      learner.awaitSaved("device");
      learner.next();
      learner.next();
      learner.doQuiz(Course.test(), Set.of());
      String work = learner.work();

      page.reload();
      learner = new Learner(page.mainFrame());
      assertEquals("test", learner.page());
      learner.activity("test").locator(".quiz-result .verdict-right").waitFor();
      assertEquals(work, learner.work());

      learner.goTo("end");
      page.click("#summary a.button");
      page.waitForURL("**/index.html");
      page.waitForSelector("[data-segment-entry='" + Course.TESTED + "'] .standing-passed");
    }
  }

  @Test
  void linksLeadFromSegmentToSegment() {
    Build programme = Programmes.fixture("en");
    try (Window window = Window.phone()) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.TESTED);
      learner.frame().click("a.segment-link");
      learner.frame().page().waitForURL("**/basics-all/index.html");
      assertEquals("care", new Learner(learner.frame().page().mainFrame()).page());
    }
  }
}
