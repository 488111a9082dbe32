// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;

/** What is another academy's does not exist, on every route. */
final class TenantsTest {
  private static final Served SERVED = Served.start();
  private static final Browser CHIEF = SERVED.administrator();
  private static final String ALPHA = Served.addAcademy(CHIEF, "Alpha");
  private static final String BETA = Served.addAcademy(CHIEF, "Beta");
  private static final Browser OF_ALPHA = SERVED.invited(CHIEF, ALPHA, "of-alpha");
  private static final String PLATFORM = SamplePlatform.add(CHIEF, BETA, "Beta LMS");

  @AfterAll
  static void end() {
    SERVED.close();
  }

  private static final List<String> PAGES =
      List.of(
          "",
          "/settings",
          "/people",
          "/platforms",
          "/platforms/new",
          "/platforms/new/moodle",
          "/platforms/new/canvas",
          "/platforms/new/ilias",
          "/platforms/new/brightspace",
          "/platforms/new/blackboard",
          "/platforms/new/sakai",
          "/platforms/new/openedx",
          "/platforms/new/other",
          "/deployments",
          "/audit");

  @Test
  void everyPageOpensInBothLanguages() {
    for (String language : List.of("en", "ar")) {
      OF_ALPHA.get("/admin/me");
      OF_ALPHA.send("/admin/me/language", Map.of("language", language));
      for (String page : PAGES) {
        HttpResponse<String> answer = OF_ALPHA.get(ALPHA + page);

        assertEquals(200, answer.statusCode(), page);
        assertTrue(answer.body().contains("<html lang=\"" + language + "\""), page);
        assertTrue(
            answer.headers().firstValue("Content-Security-Policy").orElse("").contains("'none'"));
      }
    }
  }

  @Test
  void everyPageOfAnotherAcademyIsNotThere() {
    for (String page : PAGES) {
      assertEquals(404, OF_ALPHA.get(BETA + page).statusCode(), page);
    }
    assertEquals(404, OF_ALPHA.get(BETA + "/platforms/" + PLATFORM).statusCode());
    assertEquals(404, OF_ALPHA.get(ALPHA + "/platforms/" + PLATFORM).statusCode());
    assertEquals(404, OF_ALPHA.get(ALPHA + "/platforms/" + PLATFORM + "/launches").statusCode());
    assertEquals(200, CHIEF.get(BETA + "/platforms/" + PLATFORM).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/settings",
        "/settings/close",
        "/settings/reopen",
        "/people/invite",
        "/people/someone/remove",
        "/people/invitations/some/withdraw",
        "/platforms/new/moodle",
        "/platforms/new/moodle/link",
        "/platforms/PLATFORM/addresses",
        "/platforms/PLATFORM/state",
        "/platforms/PLATFORM/trust",
        "/platforms/PLATFORM/proposal",
        "/platforms/PLATFORM/remove",
        "/deployments/some/decide",
        "/deployments/some/assign"
      })
  void everyChangeInAnotherAcademyIsNotThereAndNoneWorksWithoutProof(String change) {
    String path = change.replace("PLATFORM", PLATFORM);
    OF_ALPHA.get(ALPHA);

    assertEquals(404, OF_ALPHA.send(BETA + path, Map.of("decision", "approve")).statusCode());
    assertEquals(403, OF_ALPHA.sendBare(ALPHA + path, Map.of()).statusCode());
    assertEquals(303, SERVED.browser().sendBare(ALPHA + path, Map.of()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/state", "/trust", "/proposal", "/remove", "/addresses"})
  void anothersPlatformCannotBeChangedFromTheOwnAcademy(String change) {
    OF_ALPHA.get(ALPHA);
    Map<String, String> fields =
        Map.of(
            "name", "Mine",
            "confirm", "Beta LMS",
            "jwks", "https://lms.example/jwks",
            "token", "https://lms.example/token",
            "authorization", "https://lms.example/auth");

    String path = ALPHA + "/platforms/" + PLATFORM + change;

    assertEquals(404, OF_ALPHA.send(path, fields).statusCode());
    assertTrue(CHIEF.get(BETA + "/platforms/" + PLATFORM).body().contains("Beta LMS"));
  }

  @Test
  void pagesOfTheSiteAreForItsAdministratorsAlone() {
    OF_ALPHA.get(ALPHA);
    for (String page :
        List.of("/admin/academies", "/admin/keys", "/admin/audit", "/admin/a/site")) {
      assertEquals(404, OF_ALPHA.get(page).statusCode(), page);
    }
    for (String change :
        List.of("/admin/academies", "/admin/keys/rotate", "/admin/keys/some/withdraw")) {
      assertEquals(404, OF_ALPHA.send(change, Map.of("name", "Gamma")).statusCode(), change);
    }
  }

  @Test
  void aSiteAdministratorSeesAllAndOthersOnlyTheirs() {
    assertTrue(CHIEF.get("/admin/academies").body().contains("Beta"));
    assertFalse(OF_ALPHA.get(ALPHA).body().contains("Beta"));
  }

  @Test
  void idsThatCannotBeIdsAreNotThere() {
    for (String id : List.of("site", "a%2Fb", "%00", "x".repeat(41), "..%2f..")) {
      int status = CHIEF.get("/admin/a/" + id).statusCode();
      assertTrue(status == 404 || status == 400, id + " " + status);
    }
  }
}
