// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;

/** Setting up, signing in and out, over real HTTP. */
final class SignInTest {
  private static final String PASSWORD = "a long enough password";

  private final Served served = Served.start();

  @AfterEach
  void end() {
    served.close();
  }

  private HttpResponse<String> signIn(Browser browser, String login, String password) {
    browser.get("/admin/sign-in");
    return browser.send("/admin/sign-in", Map.of("login", login, "password", password));
  }

  @Test
  void firstRunMakesTheAdministratorAndTheFirstAcademy() {
    Browser browser = served.administrator();

    HttpResponse<String> begin = browser.get("/admin");
    HttpResponse<String> academy =
        browser.get(begin.headers().firstValue("Location").orElseThrow());

    assertEquals(200, academy.statusCode());
    assertTrue(academy.body().contains("First academy"), academy.body());
    assertTrue(served.service().firstRunLink().isEmpty());
  }

  @Test
  void firstRunLinkWorksOnceAndTheNewestAlone() {
    URI older = served.service().firstRunLink().orElseThrow();
    URI newer = served.service().firstRunLink().orElseThrow();
    Browser browser = served.browser();

    assertEquals(404, browser.get(older.getPath()).statusCode());
    assertEquals(200, browser.get(newer.getPath()).statusCode());
    Map<String, String> fields =
        Map.of("login", "chief", "password", PASSWORD, "again", PASSWORD, "name", "A");
    assertEquals(303, browser.send(newer.getPath(), fields).statusCode());
    assertEquals(404, browser.send(newer.getPath(), fields).statusCode());
  }

  @Test
  void firstRunSaysAllThatIsWrongAtOnce() {
    String path = served.service().firstRunLink().orElseThrow().getPath();
    Browser browser = served.browser();
    browser.get(path);

    HttpResponse<String> answer =
        browser.send(path, Map.of("login", "a b", "password", "short", "again", "other"));

    assertEquals(422, answer.statusCode());
    for (String field : new String[] {"login", "password", "again", "name"}) {
      assertTrue(answer.body().contains("id=\"" + field + "-wrong\""), field);
    }
    assertFalse(answer.body().contains("short\""));
  }

  @Test
  void signsInAndOut() {
    served.administrator();
    Browser browser = served.browser();

    assertEquals(303, signIn(browser, "Chief", PASSWORD).statusCode());
    assertEquals(200, browser.get("/admin/academies").statusCode());
    assertEquals(303, browser.send("/admin/sign-out", Map.of()).statusCode());
    assertTrue(
        browser
            .get("/admin/academies")
            .headers()
            .firstValue("Location")
            .orElse("")
            .startsWith("/admin/sign-in"));
  }

  @Test
  void cookieIsOutOfReachOfScripts() {
    served.administrator();
    Browser browser = served.browser();

    String cookie =
        String.join("\n", signIn(browser, "chief", PASSWORD).headers().allValues("Set-Cookie"));

    assertTrue(cookie.contains("mtt-admin="), cookie);
    assertTrue(cookie.contains("; Path=/; HttpOnly; SameSite=Lax"), cookie);
  }

  @Test
  void unknownLoginAndWrongPasswordGetTheSameAnswer() {
    served.administrator();

    String unknown = signIn(served.browser(), "nobody", PASSWORD).body();
    String wrong = signIn(served.browser(), "chief", "not the password").body();

    assertEquals(
        unknown.replace("nobody", "").replaceAll("csrf\" value=\"[^\"]*", ""),
        wrong.replace("chief", "").replaceAll("csrf\" value=\"[^\"]*", ""));
  }

  @Test
  void locksALoginAfterFiveFailures() {
    served.administrator();
    Browser browser = served.browser();
    for (int i = 0; i < 5; i++) {
      assertEquals(422, signIn(browser, "chief", "wrong password " + i).statusCode());
    }

    HttpResponse<String> right = signIn(browser, "chief", PASSWORD);

    assertEquals(422, right.statusCode());
    assertTrue(right.body().contains("tried too often"), right.body());
  }

  @Test
  void waitsTwiceAsLongEachTime() {
    assertEquals(0, SignInLimit.waitAfter(4, 5).toSeconds());
    assertEquals(30, SignInLimit.waitAfter(5, 5).toSeconds());
    assertEquals(60, SignInLimit.waitAfter(6, 5).toSeconds());
    assertEquals(900, SignInLimit.waitAfter(500, 5).toSeconds());
  }

  @Test
  void formFromAnotherOriginOrWithoutProofIsRefused() {
    Browser chief = served.administrator();
    chief.get("/admin/academies");

    assertEquals(403, chief.sendBare("/admin/academies", Map.of("name", "B")).statusCode());
    assertEquals(
        403,
        chief
            .exchange(
                chief
                    .request("/admin/academies")
                    .header("Origin", "https://elsewhere.example")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("name=B&csrf=" + chief.csrf())))
            .statusCode());
    assertEquals(403, served.browser().sendBare("/admin/sign-in", Map.of()).statusCode());
  }

  @Test
  void nobodyIsSentElsewhereAfterSigningIn() {
    served.administrator();
    for (String next : new String[] {"https://elsewhere.example", "//elsewhere.example", "/\\x"}) {
      Browser browser = served.browser();
      browser.get("/admin/sign-in");

      HttpResponse<String> answer =
          browser.send(
              "/admin/sign-in", Map.of("login", "chief", "password", PASSWORD, "next", next));

      assertEquals("/admin", answer.headers().firstValue("Location").orElse(""), next);
    }
  }
}
