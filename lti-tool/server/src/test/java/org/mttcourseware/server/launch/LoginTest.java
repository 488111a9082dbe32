// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

/** A login proves nothing and stores nothing; one that cannot go on says so. */
class LoginTest {
  private static Served served;
  private static TestLms lms;

  private final Visitor visitor = new Visitor();

  @BeforeAll
  static void serve() {
    served = Served.start();
    lms = TestLms.of(tool().database(), "north");
  }

  @AfterAll
  static void end() {
    lms.close();
    served.close();
  }

  private static Service tool() {
    return served.service();
  }

  @Test
  void refusesALoginThatIsNotOurs() {
    refusedLogin("iss", "https://stranger.example", "LOGIN_ISSUER_UNKNOWN");
    refusedLogin("client_id", "another", "LOGIN_CLIENT_UNKNOWN");
    refusedLogin("target_link_uri", "https://elsewhere.example/", "LOGIN_TARGET_FOREIGN");
    refusedLogin("target_link_uri", "javascript:alert(1)", "LOGIN_TARGET_FOREIGN");
    refusedLogin("login_hint", "", "LOGIN_PARAMETER_MISSING");
    refusedLogin("login_hint", "x".repeat(5_000), "LOGIN_PARAMETER_TOO_LONG");
  }

  private void refusedLogin(String parameter, String value, String code) {
    Map<String, String> initiation = lms.initiation(tool().publicUrl() + "/lti/launch");
    initiation.put(parameter, value);

    HttpResponse<String> answer = visitor.post(tool(), "/lti/login", initiation);

    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(
        "site",
        Stored.rows(tool().database(), "select * from launch_record where code = '" + code + "'")
            .get(0)
            .get("academy"));
  }

  @Test
  void beginsALoginByGetToo() {
    HttpResponse<String> answer =
        visitor.get(
            tool(),
            "/lti/login?iss="
                + lms.issuer()
                + "&login_hint=7&target_link_uri="
                + tool().publicUrl()
                + "/lti/launch");

    assertEquals(303, answer.statusCode(), answer.body());
    String cookies = String.join("\n", answer.headers().allValues("Set-Cookie"));
    assertTrue(cookies.contains("__Host-mtt-"), cookies);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      assertTrue(
          cookie.contains("; Path=/; Secure; SameSite=None; Partitioned; Max-Age=600"), cookie);
    }
  }
}
