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

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.demo.course.ResourceLink;

/**
 * A live session through an LMS: begun by a teacher and joined by learners in the frames of the
 * demo LMS, with every third-party cookie blocked, and by a phone that has nothing but the code.
 */
class LiveWalkTest {
  @TempDir static Path folder;
  private static LiveCampus campus;

  private final List<String> found = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    campus = LiveCampus.start(folder.resolve("data"), SampleCatalogues.small());
  }

  @AfterAll
  static void end() {
    campus.close();
  }

  private static BrowserContext device(int width, int height, String language) {
    BrowserContext context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
    context.setDefaultTimeout(60_000);
    return context;
  }

  private void look(Page page, String name) {
    String screens = System.getProperty("screens", "");
    if (!screens.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(screens, "lti-live-" + name + ".png"))
              .setFullPage(true));
    }
    Frame shown =
        page.frames().stream()
            .filter(frame -> frame.url().startsWith(campus.toolUrl() + "/a/"))
            .findFirst()
            .orElse(page.mainFrame());
    found.addAll(Axe.at(name, Axe.violations(shown)));
    assertFalse(
        (Boolean) shown.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"),
        name + " is wider than its window");
  }

  private static Page joined(Page lesson) {
    Page phone = LiveCampus.join(lesson);
    phone.waitForSelector("#question .live-question");
    return phone;
  }

  private static void vote(Page phone, String answer) {
    phone.check("input[value='" + answer + "']");
    phone.click(".live-send");
    phone.waitForSelector(".live-sent");
  }

  private static void press(Page console, String words) {
    console.locator("#do .main:has-text('" + words + "')").click();
  }

  @Test
  void aPollThroughAnLmsFromTheFirstClickToTheGradebook() {
    try (BrowserContext desk = device(1200, 900, "en");
        BrowserContext laptop = device(1000, 800, "en");
        BrowserContext arabic = device(390, 844, "ar");
        BrowserContext stranger = device(390, 844, "ar")) {
      ResourceLink link = campus.placed(0, "play", "basics-all");
      Page teacher = campus.launched(desk, TEACHER, link);
      LiveCampus.toLive(teacher);
      look(teacher, "teacher-begin");
      Page first = campus.launched(laptop, LEARNER, link);
      Page second = campus.launched(arabic, OTHER_LEARNER, link);
      tool(first).locator(".learn-frame").waitFor();

      Page console =
          desk.waitForPage(
              () -> tool(teacher).locator("form[data-console] button").first().click());
      console.waitForSelector("#do .main");
      assertFalse(console.url().contains("#"), console.url());
      String code = console.textContent(".live-code").strip();
      look(console, "console");
      tool(first).locator(".attend-band").waitFor();
      look(first, "band-en");
      tool(second).locator(".attend-band").waitFor();
      look(second, "band-ar");
      List<Page> phones = new ArrayList<>(List.of(joined(first), joined(second)));
      Page guest = stranger.newPage();
      guest.navigate(campus.toolUrl() + "/live/" + code);
      guest.waitForSelector("#question .live-question");
      phones.add(guest);

      assertEquals("rtl", phones.get(1).getAttribute("html", "dir"));
      assertThat(phones.get(0).locator(".live-recorded"))
          .containsText("records that you take part");
      assertThat(phones.get(1).locator(".live-recorded")).isVisible();
      assertEquals(0, guest.locator(".live-recorded").count());
      press(console, "Open");
      phones.forEach(phone -> vote(phone, "a"));
      look(phones.get(1), "phone-ar");
      press(console, "Close");
      press(console, "second");
      phones.forEach(phone -> vote(phone, "c"));
      press(console, "Close");
      console.locator("#votes:has-text('3')").waitFor();
      press(console, "results");
      phones.get(1).waitForSelector("#results .live-few, #results .live-results");
      look(phones.get(1), "phone-ar-results");
      release(teacher);
      assertMarked(teacher);
      assertTrue(found.isEmpty(), found.toString());
    }
  }

  @Test
  void whereNoWindowMayOpenConsoleAndPhoneStandInTheFrame() {
    ResourceLink other = campus.placed(1, "play", "basics-all");
    try (BrowserContext desk = device(1200, 900, "en");
        BrowserContext phone = device(390, 844, "ar")) {
      desk.addInitScript("window.open = () => null");
      phone.addInitScript("window.open = () => null");
      Page teacher = campus.launched(desk, TEACHER, other);
      LiveCampus.toLive(teacher);
      tool(teacher).locator("form[action$='/live/begin'] button").first().click();
      tool(teacher).locator("#do .main").waitFor();
      Page learner = campus.launched(phone, LEARNER, other);
      tool(learner).locator(".attend-band button").first().click();

      tool(learner).locator("#question .live-question").waitFor();
      tool(teacher).locator("#do .main:has-text('Open')").click();
      tool(learner).locator("input[value='a']").check();
      tool(learner).locator(".live-send").click();
      tool(learner).locator(".live-sent").waitFor();
    }
  }

  /** Ends nothing: marks may go while the session runs. */
  private void release(Page teacher) {
    tool(teacher).locator(".attend-list a[href*='/live/']").first().click();
    FrameLocator sheet = tool(teacher);
    assertThat(sheet.locator("tbody .teach-name").first()).containsText("Learner");
    assertThat(sheet.locator("tbody tr")).hasCount(2);
    look(teacher, "sheet");
    sheet.locator("button[value=all]").click();
    assertThat(sheet.locator(".teach-said")).containsText("2");
    assertThat(sheet.locator("tbody input").first()).hasValue("10");
    look(teacher, "sheet-released");
  }

  private static void assertMarked(Page teacher) {
    teacher.waitForCondition(
        () -> {
          teacher.navigate(campus.grades(0));
          return teacher.locator(".lms-grade").count() == 2;
        });
    assertThat(teacher.locator("thead th").last()).containsText("What do others find?");
    assertEquals(List.of("10", "10"), teacher.locator(".lms-grade").allInnerTexts());
  }
}
