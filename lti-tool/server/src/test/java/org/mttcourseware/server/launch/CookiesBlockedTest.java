// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;

/**
 * The three ways of a launch in a frame on another site, with every third-party cookie blocked: the
 * partitioned cookie; where the browser refuses that too, the platform's storage; where there is
 * none, a window of its own.
 */
class CookiesBlockedTest {
  private static Served served;
  private static TestLms lms;
  private static final List<String> AUTHORIZED = Collections.synchronizedList(new ArrayList<>());

  private BrowserContext browser;

  @BeforeAll
  static void serve() {
    served = Served.start();
    lms = TestLms.of(tool().database(), "north");
    lms.page("/course", LmsPages::course);
    lms.page("/keeper", LmsPages::keeper);
    lms.page("/probe", query -> "<script>document.title = 'kept ' + document.cookie</script>");
    lms.page("/auth", CookiesBlockedTest::authorize);
  }

  /** The authorization endpoint: the hint is good once, as Moodle's is. */
  private static String authorize(Map<String, String> request) {
    AUTHORIZED.add(request.get("lti_message_hint"));
    Visitor.Begun login =
        new Visitor.Begun(request.get("state"), request.get("nonce"), request.get("redirect_uri"));
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("id_token", TestLms.sign(lms.launch(login)));
    answer.put("state", login.state());
    return LmsPages.form(request.get("redirect_uri"), answer, "_self");
  }

  @AfterAll
  static void end() {
    lms.close();
    served.close();
  }

  private static Service tool() {
    return served.service();
  }

  @BeforeEach
  void open() {
    AUTHORIZED.clear();
    browser = Chromium.get().newContext();
    // A page that the test answers for has no address: the browser would ask before it reaches
    // ours.
    browser.grantPermissions(List.of("local-network-access"));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Page course(String storage) {
    Map<String, String> initiation = lms.initiation(tool().publicUrl() + "/lti/launch");
    if (!storage.isEmpty()) {
      initiation.put("lti_storage_target", storage.equals("frame") ? "keeper" : "_parent");
    }
    LmsPages.initiation = initiation;
    LmsPages.tool = tool().publicUrl().toString();
    Page page = browser.newPage();
    page.navigate(lms.issuer() + "/course?storage=" + storage);
    return page;
  }

  /** A browser that keeps no cookie of the tool in a frame, not even a partitioned one. */
  private void refuseCookies(Predicate<Request> where) {
    browser.route(
        "**/lti/login**",
        route -> {
          if (!where.test(route.request())) {
            route.resume();
            return;
          }
          APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
          Map<String, String> headers = new LinkedHashMap<>(answer.headers());
          headers.remove("set-cookie");
          browser.clearCookies(); // the test's own request has kept it
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
  }

  /** In the frame the LMS posts; the window of its own is opened by a link. */
  private static boolean framed(Request request) {
    return request.method().equals("POST");
  }

  private static Frame room(Page page) {
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> frame.url().contains("/a/north/learn/")));
    Frame room =
        page.frames().stream()
            .filter(frame -> frame.url().contains("/a/north/learn/"))
            .findFirst()
            .orElseThrow();
    room.waitForFunction(
        "() => !document.querySelector('#main .hint') || document.querySelector('#main h1')");
    return room;
  }

  private static void provedBy(Proof proof) {
    String those = "launch_record where accepted and proof = '" + proof + "'";
    assertTrue(Stored.count(tool().database(), those) > 0, those);
  }

  @Test
  void blocksThirdPartyCookiesIndeed() {
    String other = lms.issuer().replace("127.0.0.1", "localhost");

    assertEquals("kept probe=1", probe(lms.issuer()), "on the same site");
    assertEquals("kept", probe(other), "on another");
  }

  private String probe(String origin) {
    Page page = browser.newPage();
    page.navigate(lms.issuer() + "/course?frame=" + origin + "/probe");
    Frame frame = page.frames().get(1);
    frame.waitForFunction("() => document.title.startsWith('kept')");
    return frame.title();
  }

  @Test
  void opensWithAPartitionedCookie() {
    Frame room = room(course(""));

    assertFalse(room.url().contains("#"), room.url());
    assertFalse(room.content().contains("open it again from your course"));
    assertEquals(1, AUTHORIZED.size());
    provedBy(Proof.COOKIE);
  }

  @Test
  void staysOpenWhenTheFrameIsReloaded() {
    Page page = course("");
    Frame room = room(page);
    String shown = room.locator("#main .lead").innerText();

    room.evaluate("() => location.reload()");
    page.waitForTimeout(300);
    room(page);

    assertEquals(shown, room.locator("#main .lead").innerText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parent", "old", "frame"})
  void opensWithTheStorageOfThePlatform(String storage) {
    refuseCookies(CookiesBlockedTest::framed);

    Page page = course(storage);
    room(page);

    assertEquals(1, AUTHORIZED.size());
    provedBy(Proof.STORAGE);
    assertEquals(
        "[\"" + tool().publicUrl() + "\"]", page.evaluate("() => JSON.stringify([...askers])"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "silent"})
  void opensInAWindowOfItsOwnWhereNothingIsKept(String storage) {
    refuseCookies(CookiesBlockedTest::framed);
    Page page = course(storage);
    page.waitForCondition(() -> page.frames().size() > 1);
    Frame frame = page.frame("tool");
    frame.waitForSelector("#blocked:not([hidden]) a[data-window]");
    assertEquals(0, AUTHORIZED.size(), "the hint is not used up");

    Page window = browser.waitForPage(() -> frame.click("#blocked a[data-window]"));
    room(window);

    assertTrue(frame.locator("#blocked [data-opened]").isVisible());
    assertEquals(1, AUTHORIZED.size());
    provedBy(Proof.WINDOW);
  }

  @Test
  void saysWhatToDoWhereTheBrowserRefusesAllCookies() {
    refuseCookies(request -> true);
    Page page = course("");
    Frame frame = page.frame("tool");
    frame.waitForSelector("#blocked:not([hidden]) a[data-window]");

    Page window = browser.waitForPage(() -> frame.click("#blocked a[data-window]"));
    window.waitForSelector("#refusing:not([hidden]) .lead");

    assertTrue(window.locator("#refusing").innerText().contains("refuses all cookies"));
    assertEquals(0, AUTHORIZED.size(), "the hint is not used up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void leavesNothingInTheWayOfAnybody(String language) {
    browser.close();
    browser = Chromium.get().newContext(new NewContextOptions().setLocale(language));
    browser.grantPermissions(List.of("local-network-access"));
    refuseCookies(CookiesBlockedTest::framed);
    Frame offered = course("").frame("tool");
    offered.waitForSelector("#blocked:not([hidden])");
    Page alone = browser.newPage();
    alone.navigate(tool().publicUrl() + "/lti/launch");

    assertEquals(language.equals("ar") ? "rtl" : "ltr", alone.getAttribute("html", "dir"));
    assertEquals(List.of(), Axe.violations(offered));
    assertEquals(List.of(), Axe.violations(alone.mainFrame()));
  }
}
