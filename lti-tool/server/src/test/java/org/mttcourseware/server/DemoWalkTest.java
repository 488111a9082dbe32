// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.browser.Officer;
import org.mttcourseware.server.demo.DemoCatalogue;
import org.mttcourseware.server.demo.DemoLms;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.RegisteredTool;

/**
 * What a person does who follows the first page of the demo: with every third-party cookie blocked,
 * the tool in a frame of an LMS on another site.
 */
class DemoWalkTest {
  private static final int LEARNER = 0;
  private static final int TEACHER = 2;
  private static final int ADMINISTRATOR = 3;

  private static final String SEGMENT = "identity-chain";
  private static final Pattern ADDRESS =
      Pattern.compile("http://localhost:[0-9]+/lti/register/[A-Za-z0-9_-]+");

  @TempDir static Path folder;
  private static RunningDemo demo;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    Path catalogue = DemoCatalogue.of(Path.of("../.."), folder.resolve("packages"));
    demo = RunningDemo.start(0, 0, folder.resolve("data"), catalogue);
  }

  @AfterAll
  static void end() {
    demo.close();
  }

  @BeforeEach
  void open() {
    context = Chromium.get().newContext();
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private void signIn(DemoLms lms, int role) {
    page.navigate(lms.url() + "/");
    page.locator("form[action='/sign-in'] button").nth(role).click();
  }

  private Optional<Frame> room() {
    return page.frames().stream()
        .filter(frame -> frame.url().startsWith(demo.service().publicUrl() + "/a/"))
        .findFirst();
  }

  private static String home() {
    return demo.lms().url() + "/courses/" + demo.lms().campus().courses().all().get(0).id();
  }

  private static String grades() {
    return home() + "/grades";
  }

  @Test
  void learnsAndSeesTheGrade() {
    signIn(demo.lms(), LEARNER);
    page.locator(".lms-links h2 a").first().click();
    Officer officer = Officer.at(page);
    officer.next();
    officer.goTo("test");
    double points = officer.takeTheTest();
    officer.finish();
    page.frameLocator(".lms-frame").locator("a[target=_top]").click();

    page.waitForCondition(
        () -> {
          page.navigate(grades());
          return page.locator(".lms-grade").count() > 0;
        });

    assertEquals(points, Double.parseDouble(page.locator(".lms-grade").first().innerText()));
  }

  @Test
  void noThirdPartyCookieIsKept() {
    signIn(demo.lms(), LEARNER);
    page.locator(".lms-links h2 a").first().click();
    Officer.at(page);
    // What a frame shows and where it is are told one after the other.
    page.waitForCondition(() -> room().isPresent());
    Frame tool = room().orElseThrow();

    tool.evaluate("() => { document.cookie = 'probe=1; SameSite=None; Secure'; }");

    assertEquals(false, tool.evaluate("() => document.cookie.includes('probe')"));
  }

  @Test
  void picksTwoSegmentsByDeepLinking() {
    signIn(demo.lms(), TEACHER);
    page.locator(".lms-menu a").nth(1).click();
    String course = page.url();
    page.locator("a[href$='/add']").click();
    FrameLocator tool = page.frameLocator(".lms-frame");
    Locator boxes = tool.locator(".linking-item > label input");
    boxes.nth(0).check();
    boxes.nth(1).check();
    tool.locator("[data-linking=add]").click();
    tool.locator("a[target=_top]").click();
    assertThat(page.locator(".lms-links h2 a")).hasCount(2);

    signIn(demo.lms(), LEARNER);
    page.navigate(course + "/grades");
    assertThat(page.locator("thead th")).hasCount(3);
    page.navigate(course);
    page.locator(".lms-links h2 a").first().click();
    assertEquals("One person, five links", Officer.at(page).heading());
  }

  @Test
  void aCopiedCourseOpensTheSameSegment() {
    signIn(demo.lms(), TEACHER);
    page.locator("form[action$='/copy'] button").click();
    String copy = page.url();
    signIn(demo.lms(), LEARNER);

    page.navigate(copy);
    page.locator(".lms-links h2 a").first().click();

    assertEquals("One person, five links", Officer.at(page).heading());
  }

  @Test
  void registersASecondLmsByOneAddress() {
    String address = registrationAddress();
    DemoLms other = demo.other();
    signIn(other, ADMINISTRATOR);
    page.fill("#address", address);
    page.locator("form[action='/admin/register'] button").click();
    FrameLocator tool = page.frameLocator("iframe[data-closes]");
    tool.locator("form button.main").click();
    tool.locator("#close").click();
    page.locator("form[action$='/activate'] button").click();

    Course course = other.campus().courses().all().get(0);
    RegisteredTool registered = other.campus().tools().usable().orElseThrow();
    other
        .campus()
        .courses()
        .addLink(
            course,
            registered.clientId(),
            "Link",
            "",
            Map.of("segment", SEGMENT, "programme", "mtt"));
    signIn(other, LEARNER);
    page.locator(".lms-links h2 a").first().click();

    assertEquals("One person, five links", Officer.at(page).heading());
  }

  /** Makes an address in the tool, as its administrator. */
  private String registrationAddress() {
    page.navigate(demo.guide().tool());
    page.fill("input[name=login]", demo.guide().login());
    page.fill("input[name=password]", demo.guide().password());
    page.locator("form button.main").click();
    page.locator("a[href$='/platforms']").first().click();
    page.locator("a[href$='/platforms/new']").click();
    page.locator("a[href$='/platforms/new/moodle']").click();
    page.locator("form[action$='/link'] button").click();
    Matcher address = ADDRESS.matcher(page.content());
    assertTrue(address.find(), page.content());
    return address.group();
  }
}
