// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mttcourseware.server.LiveCampus.LEARNER;
import static org.mttcourseware.server.LiveCampus.OTHER_LEARNER;
import static org.mttcourseware.server.LiveCampus.TEACHER;
import static org.mttcourseware.server.LiveCampus.tool;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.browser.Devices;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.demo.course.ResourceLink;

/**
 * A whole table-top exercise of the real content through an LMS: begun by a teacher, joined by
 * learners from the frames of the demo LMS with every third-party cookie blocked and by a phone
 * with the code alone, two of them in Arabic, from the first seat to the report in the course.
 */
class ExerciseWalkTest {
  @TempDir private Path folder;

  @Test
  void anExerciseThroughAnLmsFromTheFirstSeatToItsRecord() throws IOException {
    try (LiveCampus campus = LiveCampus.start(folder.resolve("data"), SampleCatalogues.real());
        Devices devices = new Devices("lti-tabletop")) {
      ResourceLink link = campus.placed(0, "mtt", "identity-data");
      Page teacher = campus.launched(devices.add(1200, 900, "en"), TEACHER, link);
      LiveCampus.toLive(teacher);
      Page console =
          teacher
              .context()
              .waitForPage(
                  () ->
                      tool(teacher)
                          .locator("form[data-console]:has-text('Flight 417') button")
                          .first()
                          .click());
      console.waitForSelector("#do [data-do=start]");
      URI door =
          URI.create(campus.toolUrl() + "/live/" + console.textContent(".live-code").strip());
      Page wall = devices.add(1280, 720, "en").newPage();
      devices.open(wall, URI.create(door + "/screen"), "#clock");
      Page second = joined(campus.launched(devices.add(390, 844, "en"), LEARNER, link));
      Page desk = joined(campus.launched(devices.add(390, 844, "ar"), OTHER_LEARNER, link));
      Page airline = devices.add(390, 844, "ar").newPage();
      devices.open(airline, door, "#choices input");

      sit(second, "second-line");
      sit(desk, "api-desk");
      sit(airline, "airline-liaison");
      assertEquals("rtl", desk.getAttribute("html", "dir"));
      assertThat(desk.locator(".live-recorded")).isVisible();
      assertEquals(0, airline.locator(".live-recorded").count());
      wall.waitForSelector("#seated:has-text('3 of 3')");
      console.click("#do [data-do=start]");
      desk.waitForSelector("#injects [data-key=t0] img");
      airline.waitForSelector("#injects [data-key=t0] .tt-private");
      assertFalse(airline.content().contains("SLTD"));
      devices.look(desk, "phone-ar");
      console.click("#do [data-do=skip]");
      console.waitForSelector("#inject-t10.tt-is-out");
      console.click("#do [data-do=skip]");
      second.waitForSelector("#injects [data-key=t20] .tt-private");
      second.fill("#log-form textarea", "She stays until the bureau has answered");
      second.click("#log-form .main");
      airline.waitForSelector("#log .tt-line:has-text('until the bureau')");
      devices.look(console, "console");
      finish(console, second);

      record(teacher);
      assertEquals(List.of(), devices.found());
    }
  }

  private static Page joined(Page lesson) {
    Page phone = LiveCampus.join(lesson);
    phone.waitForSelector("#choices input");
    return phone;
  }

  private static void sit(Page phone, String role) {
    phone.check("#choices input[value='" + role + "']");
    phone.click("#choose .live-send");
    phone.waitForSelector("#card[open]");
  }

  private static void finish(Page console, Page second) {
    console.click("#settings > summary");
    console.click("#finish-part > summary");
    console.click("#finish");
    console.waitForSelector("#phase:has-text('play is over')");
    console.click("#do [data-do=hotwash]");
    second.waitForSelector("#wash-form textarea");
    second.fill("#wash-form textarea", "We asked before we decided");
    second.click("#wash-form .main");
    console.click("#given li:has-text('We asked') [data-do=strength]");
    console.waitForSelector("#wash [data-key=strength] .tt-entries .tt-entry");
    console.click("summary:has-text('End the session')");
    console.click("#end");
    second.waitForSelector("#phase:has-text('The session is over')");
  }

  /** The course keeps who took part, and what came of it without them. */
  private static void record(Page teacher) {
    FrameLocator sheet = tool(teacher);
    sheet.locator(".attend-list a[href*='/live/']").first().click();
    assertThat(sheet.locator("tbody tr")).hasCount(2);
    Download report =
        teacher.waitForDownload(() -> sheet.locator("[data-save*='results.pdf']").click());
    try (InputStream in = report.createReadStream();
        PDDocument document = Loader.loadPDF(in.readAllBytes())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("until the bureau has answered"), text);
      assertTrue(text.contains("We asked before we decided"), text);
      assertFalse(text.contains("Learner"), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
