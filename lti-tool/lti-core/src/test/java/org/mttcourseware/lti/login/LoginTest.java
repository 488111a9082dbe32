// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** Login initiation and authentication request (LTI Core 1.3, 5.1.1). */
class LoginTest {
  private final FakeTool tool = new FakeTool();

  private String code(String name, String value) {
    Map<String, String> parameters = FakeTool.parameters();
    if (value == null) {
      parameters.remove(name);
    } else {
      parameters.put(name, value);
    }
    LoginAnswer answer = tool.login.begin(parameters, tool.secret);
    return answer instanceof LoginAnswer.Refused refused ? refused.refusal().code() : "Go";
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : uri.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Test
  void asksThePlatformAsTheStandardSays() {
    LoginAnswer.Go go = tool.begin();

    assertTrue(go.authorization().toString().startsWith(FakePlatform.ISSUER + "/authorize?"));
    assertEquals(
        Map.of(
            "scope", "openid",
            "response_type", "id_token",
            "response_mode", "form_post",
            "prompt", "none",
            "client_id", FakePlatform.CLIENT,
            "redirect_uri", FakeTool.ORIGIN + "/lti/launch",
            "login_hint", "hint 1",
            "lti_message_hint", "{\"cmid\":\"4\"}",
            "state", go.state(),
            "nonce", go.pending().nonce()),
        query(go.authorization()));
  }

  @Test
  void sendsNoMessageHintThatItDidNotGet() {
    Map<String, String> parameters = FakeTool.parameters();
    parameters.remove("lti_message_hint");
    LoginAnswer.Go go = (LoginAnswer.Go) tool.login.begin(parameters, tool.secret);

    assertFalse(query(go.authorization()).containsKey("lti_message_hint"));
  }

  @Test
  void keepsTheQueryOfTheEndpoint() {
    tool.registered.set(0, registration("a", "client-1", "https://lms.example.org/auth?site=2"));

    assertTrue(tool.begin().authorization().toString().contains("/auth?site=2&scope=openid"));
  }

  private static Registration registration(String id, String client, String authorize) {
    Registration known = FakePlatform.registration();
    return new Registration(
        id,
        known.issuer(),
        client,
        URI.create(authorize),
        known.tokenEndpoint(),
        known.jwksUri(),
        Optional.empty());
  }

  @Test
  void makesLongRandomValuesForTenMinutes() {
    PendingLogin one = tool.begin().pending();
    PendingLogin other = tool.begin().pending();

    assertNotEquals(one.nonce(), other.nonce());
    assertNotEquals(one.id(), other.id());
    assertEquals(32, Base64.getUrlDecoder().decode(one.nonce()).length);
    assertEquals(tool.clock.instant().plus(Duration.ofMinutes(10)), one.expires());
    assertEquals(BrowserSecret.hash(tool.secret), one.browserHash());
  }

  @Test
  void refusesWithoutTheRequired() {
    for (String name : List.of("iss", "login_hint", "target_link_uri")) {
      assertEquals("LOGIN_PARAMETER_MISSING", code(name, null));
      assertEquals("LOGIN_PARAMETER_MISSING", code(name, ""));
    }
  }

  @Test
  void refusesForeignTarget() {
    for (String target :
        List.of(
            "https://evil.example.net/",
            "javascript:alert(1)",
            "/open",
            "http://tool.example.org/",
            "https://tool.example.org@evil.example.net/")) {
      assertEquals("LOGIN_TARGET_FOREIGN", code("target_link_uri", target), target);
    }
  }

  @Test
  void refusesStrangers() {
    assertEquals("LOGIN_ISSUER_UNKNOWN", code("iss", "https://other.example.org"));
    assertEquals("LOGIN_ISSUER_UNKNOWN", code("iss", FakePlatform.ISSUER + "/"));
    assertEquals("LOGIN_CLIENT_UNKNOWN", code("client_id", "client-2"));
  }

  @Test
  void refusesToGuessAmongSeveral() {
    tool.registered.add(registration("b", "client-2", FakePlatform.ISSUER + "/authorize"));

    assertEquals("LOGIN_CLIENT_AMBIGUOUS", code("client_id", null));
    assertEquals("Go", code("client_id", "client-2"));
  }

  @Test
  void takesTheOnlyRegistrationWithoutClientId() {
    assertEquals("Go", code("client_id", null));
  }

  @Test
  void refusesEndlessHints() {
    assertEquals("LOGIN_PARAMETER_TOO_LONG", code("login_hint", "x".repeat(5000)));
    assertEquals("Go", code("lti_message_hint", "x".repeat(4000)));
  }

  @Test
  void takesOnlyNamesOfFramesAsStorage() {
    Map<String, String> parameters = FakeTool.parameters();
    parameters.put("lti_storage_target", "\"><script>");
    LoginAnswer.Go go = (LoginAnswer.Go) tool.login.begin(parameters, tool.secret);

    assertEquals(Optional.empty(), go.pending().storageTarget());
    assertEquals(Optional.of("_parent"), tool.beginWithStorage().pending().storageTarget());
  }
}
