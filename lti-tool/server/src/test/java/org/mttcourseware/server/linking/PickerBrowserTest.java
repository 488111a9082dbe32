// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.launch.LinkingRequest;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.launch.SessionDetails;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;

/** The room in which a teacher chooses, in a browser. */
class PickerBrowserTest {
  private static final String RETURN = "https://lms.one.example/return";
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static Served served;
  private static SampleRooms rooms;

  @BeforeAll
  static void begin() throws IOException {
    served = Served.start();
    rooms = SampleRooms.of(served.service().database(), "one");
    Shelf.add(served.service().database(), rooms.academy(), SampleCatalogues.small());
    Shelf.add(served.service().database(), rooms.academy(), SampleCatalogues.real());
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @Test
  void whatIsChosenStaysChosenWhileTheListChangesAndGoesToTheLms() {
    try (BrowserContext context = context()) {
      AtomicReference<Request> sent = new AtomicReference<>();
      context.route("https://lms.one.example/**", route -> receive(route, sent));
      Page page = open(context, "en");

      page.getByRole(AriaRole.CHECKBOX, named("The machine-readable zone")).focus();
      page.keyboard().press("Space");
      page.getByLabel("Words in title or outcomes").fill("reading and a test");
      page.keyboard().press("Enter");
      page.getByText("1 segment", exact()).waitFor();
      page.getByRole(AriaRole.CHECKBOX, named("Reading and a test")).check();
      assertTrue(page.locator(".linking-count").textContent().startsWith("2 chosen, "));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all")).click();
      page.getByRole(AriaRole.CHECKBOX, named("The machine-readable zone")).waitFor();
      assertTrue(page.getByRole(AriaRole.CHECKBOX, named("The machine-readable zone")).isChecked());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to the course"))
          .click();
      page.getByText("received").waitFor();

      assertEquals("POST", sent.get().method());
      assertTrue(sent.get().postData().startsWith("JWT="));
    }
  }

  @Test
  void nothingChosenIsSaidAndCancelGoesBack() {
    try (BrowserContext context = context()) {
      AtomicReference<Request> sent = new AtomicReference<>();
      context.route("https://lms.one.example/**", route -> receive(route, sent));
      Page page = open(context, "en");

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to the course"))
          .click();
      page.getByText("Choose something first.").waitFor();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();
      page.getByText("received").waitFor();

      assertTrue(sent.get().postData().startsWith("JWT="));
    }
  }

  @Test
  void thePreviewShowsTheSegment() {
    try (BrowserContext context = context()) {
      Page page = open(context, "en");

      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("Preview: The machine-readable zone"))
          .click();
      page.frameLocator(".linking-frame").getByText("Three layouts").first().waitFor();
      page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("linking-preview.png")));

      assertEquals(List.of(), Axe.violations(page.mainFrame()));
      page.getByLabel("Choose this segment").check();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list"))
          .click();
      page.getByRole(AriaRole.CHECKBOX, named("The machine-readable zone")).waitFor();
      assertTrue(page.getByRole(AriaRole.CHECKBOX, named("The machine-readable zone")).isChecked());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void nothingStandsInAnybodysWay(String language) {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = context()) {
      Page page = open(context, language);
      for (int width : new int[] {1000, 360}) {
        page.setViewportSize(width, 800);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve("linking-" + language + "-" + width + ".png")));
        found.addAll(Axe.at(language + " " + width, Axe.violations(page.mainFrame())));
        assertEquals(
            page.evaluate("document.documentElement.clientWidth"),
            page.evaluate("document.documentElement.scrollWidth"));
      }
    }
    assertEquals(List.of(), found);
  }

  private static BrowserContext context() {
    return Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1000, 800));
  }

  private static Page open(BrowserContext context, String language) {
    LinkingRequest request =
        new LinkingRequest(
            RETURN, List.of("ltiResourceLink"), List.of("iframe"), true, null, null, null, null);
    Sessions.Opened session =
        rooms.open(SessionRole.LINKER, null, null, new SessionDetails(null, request));
    speak(session, language);
    Page page = context.newPage();
    page.navigate(served.url() + "/a/one/link/" + session.id() + "#" + session.token());
    page.locator(".linking-filter").waitFor();
    return page;
  }

  private static void speak(Sessions.Opened session, String language) {
    served
        .service()
        .database()
        .change(
            rooms.academy(),
            rows ->
                rows.update(
                        "update lti_session set language = :language where academy = :academy"
                            + " and id = :id")
                    .bind("language", language)
                    .bind("id", session.id())
                    .execute());
  }

  private static void receive(Route route, AtomicReference<Request> sent) {
    sent.set(route.request());
    route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("received"));
  }

  private static Page.GetByRoleOptions named(String title) {
    return new Page.GetByRoleOptions().setName(title).setExact(true);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
