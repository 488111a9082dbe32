// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.settings.Setting;

/** What administrators change, over real HTTP. */
final class AdministrationTest {
  private final Served served = Served.start(Map.of(Setting.MTT_DEVELOPMENT, "false"));
  private final Browser chief = served.administrator();
  private final String academy = Served.addAcademy(chief, "Coast");

  @AfterEach
  void end() {
    served.close();
  }

  private HttpResponse<String> change(String path, Map<String, String> fields) {
    chief.get(academy + "/settings");
    return chief.send(academy + path, fields);
  }

  private static Map<String, String> settings(String... more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", "Coast");
    fields.put("language", "fr");
    fields.put("retention", "365");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  @Test
  void settingsAreKept() {
    String origins = "https://portal.example.org/ \n https://other.example:8443";
    Map<String, String> fields = settings("names", "yes", "origins", origins);

    assertEquals(303, change("/settings", fields).statusCode());

    String page = chief.get(academy + "/settings").body();
    assertTrue(page.contains("https://portal.example.org\nhttps://other.example:8443"), page);
    assertTrue(page.contains("value=\"365\""), page);
    assertTrue(page.contains("<option value=\"fr\" selected>"), page);
    assertTrue(chief.get(academy + "/audit").body().contains("Settings changed"));
  }

  @Test
  void originsThatAreNoneAreRefused() {
    for (String wrong :
        new String[] {
          "http://portal.example.org",
          "*",
          "https://*.example.org",
          "https://a.example/path",
          "'self'",
          "https://a.example;script-src *",
          "data:text/html"
        }) {
      HttpResponse<String> answer = change("/settings", settings("origins", wrong));

      assertEquals(422, answer.statusCode(), wrong);
    }
  }

  @Test
  void settingsThatAreNoneAreRefused() {
    assertEquals(422, change("/settings", settings("retention", "-1")).statusCode());
    assertEquals(422, change("/settings", settings("retention", "a")).statusCode());
    assertEquals(422, change("/settings", settings("language", "xx")).statusCode());
    assertEquals(422, change("/settings", settings("name", "")).statusCode());
    assertEquals(422, change("/settings", settings("name", "x".repeat(201))).statusCode());
  }

  @Test
  void closesAndReopens() {
    change("/settings/close", Map.of());
    assertTrue(chief.get(academy).body().contains("This academy is closed"));

    change("/settings/reopen", Map.of());
    assertFalse(chief.get(academy).body().contains("This academy is closed"));
  }

  @Test
  void anAdministratorIsInvitedJoinsAndIsRemoved() {
    Browser invited = served.invited(chief, academy, "of-coast");
    assertEquals(200, invited.get(academy).statusCode());

    String page = chief.get(academy + "/people").body();
    String remove = page.replaceAll("(?s).*action=\"([^\"]+/remove)\".*", "$1");
    assertEquals(303, chief.send(remove, Map.of()).statusCode());

    assertEquals(404, invited.get(academy).statusCode());
  }

  @Test
  void passwordIsChangedAndOtherSignInsEnd() {
    Browser elsewhere = served.browser();
    elsewhere.get("/admin/sign-in");
    elsewhere.send(
        "/admin/sign-in", Map.of("login", "chief", "password", "a long enough password"));
    assertEquals(200, elsewhere.get("/admin/academies").statusCode());
    Map<String, String> fields = new HashMap<>();
    fields.put("old", "not the old password");
    fields.put("password", "quite another password");
    fields.put("again", "quite another password");
    chief.get("/admin/me");
    assertEquals(422, chief.send("/admin/me/password", fields).statusCode());

    fields.put("old", "a long enough password");
    assertEquals(303, chief.send("/admin/me/password", fields).statusCode());

    assertEquals(200, chief.get("/admin/academies").statusCode());
    assertEquals(303, elsewhere.get("/admin/academies").statusCode());
  }

  @Test
  void addressOfAPlatformMustBeSafe() {
    for (String wrong :
        new String[] {
          "http://lms.example/keys",
          "javascript:alert(1)",
          "lms.example",
          "https://user:word@lms.example",
          "https://lms.example/#x"
        }) {
      Map<String, String> fields = SamplePlatform.fields("LMS");
      fields.put("jwks", wrong);

      HttpResponse<String> answer = change("/platforms/new/other", fields);

      assertEquals(422, answer.statusCode(), wrong);
      assertTrue(answer.body().contains("id=\"jwks-wrong\""), wrong);
    }
  }

  @Test
  void platformIsTurnedOffChangedAndRemovedByItsName() {
    String platform = "/platforms/" + SamplePlatform.add(chief, academy, "Our LMS");

    change(platform + "/state", Map.of("state", "off"));
    assertTrue(chief.get(academy + platform).body().contains("Launches from this LMS are refused"));
    assertEquals(422, change(platform + "/remove", Map.of("confirm", "Another name")).statusCode());
    assertEquals(303, change(platform + "/remove", Map.of("confirm", "Our LMS")).statusCode());
    assertEquals(404, chief.get(academy + platform).statusCode());
  }

  @Test
  void fillsInWhatFollowsFromTheAddressOfTheLms() {
    String page =
        chief.get(academy + "/platforms/new/moodle?site=https://lms.example/moodle/").body();

    assertTrue(page.contains("value=\"https://lms.example/moodle/mod/lti/auth.php\""), page);
    String wrong = chief.get(academy + "/platforms/new/moodle?site=http://lms.example").body();
    assertTrue(wrong.contains("id=\"site-wrong\""), wrong);
  }

  @Test
  void keysArePublishedRotatedAndWithdrawn() {
    HttpResponse<String> first = served.browser().get("/lti/jwks");
    assertEquals("public, max-age=3600", first.headers().firstValue("Cache-Control").orElse(""));
    assertFalse(first.body().contains("\"d\""));
    String kid = first.body().replaceAll("(?s).*\"kid\":\"([^\"]+)\".*", "$1");

    chief.get("/admin/keys");
    assertEquals(303, chief.send("/admin/keys/rotate", Map.of()).statusCode());
    assertTrue(chief.get("/admin/keys").body().contains("state-wait"));
    assertEquals(303, chief.send("/admin/keys/" + kid + "/withdraw", Map.of()).statusCode());

    assertFalse(served.browser().get("/lti/jwks").body().contains(kid));
    assertEquals(404, chief.send("/admin/keys/" + kid + "/withdraw", Map.of()).statusCode());
    assertTrue(chief.get("/admin/audit").body().contains("Signing key withdrawn"));
  }
}
