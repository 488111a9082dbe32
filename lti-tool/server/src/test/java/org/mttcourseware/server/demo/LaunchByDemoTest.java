// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.demo.HttpBrowser.Form;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.platform.Claim;
import org.mttcourseware.server.demo.platform.SampleLaunch;

class LaunchByDemoTest {
  private static FakeTool tool;
  private static DemoLms lms;
  private static RegisteredTool registered;
  private static ResourceLink link;

  private final HttpBrowser browser = new HttpBrowser();

  @BeforeAll
  static void start() throws IOException {
    tool = new FakeTool();
    lms = DemoLms.start(DemoSettings.PLAIN);
    registered = lms.register(tool.origin(), "Tool");
    Course course = lms.campus().courses().add("Course");
    link =
        lms.campus()
            .courses()
            .addLink(course, registered.clientId(), "Link", "", Map.of("segment", "mrz"));
    lms.campus().gradebook().add(link, 10);
  }

  @AfterAll
  static void end() {
    lms.close();
    tool.close();
  }

  @BeforeEach
  void behave() {
    lms.misbehave();
    browser.post(lms.url() + "/sign-in", Map.of("person", "4"));
  }

  private Form login() {
    return HttpBrowser.form(browser.get(lms.url() + "/launch/" + link.id())).orElseThrow();
  }

  private HttpResponse<String> authorization(Map<String, String> changes) {
    Map<String, String> request =
        new HashMap<>(tool.request(login().fields(), registered.clientId()));
    request.putAll(changes);
    return browser.get(lms.addresses().authorization() + "?" + HttpBrowser.encoded(request));
  }

  private JsonNode claims(Misbehaviour... misbehaviour) {
    lms.misbehave(misbehaviour);
    Form answer = HttpBrowser.form(authorization(Map.of())).orElseThrow();
    return FakeTool.claims(String.valueOf(answer.fields().get("id_token")));
  }

  @Test
  void launchesThroughTheBrowser() {
    HttpResponse<String> page = browser.follow(browser.get(lms.url() + "/launch/" + link.id()));

    assertEquals("launched", page.body());
  }

  @Test
  void saysWhatALaunchNeeds() {
    JsonNode claims = claims();

    assertEquals(lms.url(), claims.path("iss").asText());
    assertEquals(registered.clientId(), claims.path("aud").asText());
    assertEquals("4", claims.path("sub").asText());
    assertEquals("Learner 1", claims.path("name").asText());
    assertEquals("nonce-1", claims.path("nonce").asText());
    assertEquals("LtiResourceLinkRequest", claims.path(Claim.MESSAGE_TYPE).asText());
    assertEquals("mrz", claims.path(Claim.CUSTOM).path("segment").asText());
    assertTrue(claims.path(Claim.GRADES).path("lineitem").asText().contains("/lineitem?type_id="));
  }

  @Test
  void takesAHintOnce() {
    Map<String, String> request = tool.request(login().fields(), registered.clientId());
    String url = lms.addresses().authorization() + "?" + HttpBrowser.encoded(request);

    assertTrue(HttpBrowser.form(browser.get(url)).isPresent());
    assertEquals(400, browser.get(url).statusCode());
  }

  @Test
  void refusesRequestsThatAreNotOfLti() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("scope", "profile"),
            Map.of("prompt", "login"),
            Map.of("response_mode", "query"),
            Map.of("nonce", ""),
            Map.of("client_id", "somebody"),
            Map.of("redirect_uri", "https://elsewhere.example.org/"),
            Map.of("login_hint", "5"),
            Map.of("lti_message_hint", "not JSON"))) {
      assertEquals(400, authorization(wrong).statusCode(), wrong.toString());
    }
  }

  @Test
  void refusesWhatIsNotRegisteredOrSeesNoSession() {
    lms.misbehave(Misbehaviour.WRONG_REDIRECT);
    assertEquals(400, authorization(Map.of()).statusCode());

    lms.misbehave(Misbehaviour.LOGIN_REQUIRED);
    Form answer = HttpBrowser.form(authorization(Map.of())).orElseThrow();
    assertEquals(Map.of("error", "login_required", "state", "state-1"), answer.fields());
  }

  @Test
  void beginsLoginsAsEachLmsDoes() {
    assertEquals("post", login().method());
    lms.misbehave(Misbehaviour.LOGIN_BY_GET, Misbehaviour.LOGIN_WITHOUT_CLIENT);
    assertEquals("get", login().method());
    assertFalse(login().fields().containsKey("client_id"));
    lms.misbehave(Misbehaviour.STORAGE);
    assertEquals("lti_storage", login().fields().get("lti_storage_target"));
  }

  @Test
  void misbehavesInClaims() {
    assertFalse(claims(Misbehaviour.NO_NAMES).has("name"));
    assertTrue(claims(Misbehaviour.EMAILS).path("email").asText().endsWith("@example.org"));
    assertFalse(claims(Misbehaviour.NO_SUB).has("sub"));
    assertEquals("", claims(Misbehaviour.EMPTY_SUB).path("sub").asText("none"));
    assertEquals("Learner", role(claims(Misbehaviour.SHORT_ROLES)));
    assertTrue(role(claims(Misbehaviour.UNKNOWN_ROLES)).contains("unknown"));
    assertFalse(claims(Misbehaviour.NO_CONTEXT).has(Claim.CONTEXT));
    assertEquals("sr_lt", claims(Misbehaviour.OWN_LOCALE).path("locale").asText());
    assertFalse(claims(Misbehaviour.CUSTOM_LOST).path(Claim.CUSTOM).has("segment"));
    assertNotEquals(
        registered.deploymentId(),
        claims(Misbehaviour.UNKNOWN_DEPLOYMENT).path(Claim.DEPLOYMENT).asText());
    assertFalse(claims(Misbehaviour.NO_LINE_ITEM).path(Claim.GRADES).has("lineitem"));
    assertFalse(claims(Misbehaviour.SERVICES_OFF).has(Claim.GRADES));
  }

  private static String role(JsonNode claims) {
    return claims.path(Claim.ROLES).path(0).asText();
  }

  @Test
  void misbehavesInTimes() {
    long now = Instant.now().getEpochSecond();

    assertTrue(claims(Misbehaviour.CLOCK_AHEAD).path("iat").asLong() > now + 200);
    assertTrue(claims(Misbehaviour.CLOCK_BEHIND).path("exp").asLong() < now - 200);
    JsonNode brief = claims(Misbehaviour.BRIEF_TOKENS);
    assertEquals(60, brief.path("exp").asLong() - brief.path("iat").asLong());
  }

  @ParameterizedTest
  @EnumSource(SampleLaunch.class)
  void sendsEachSample(SampleLaunch sample) {
    String url = lms.url() + "/launch/" + link.id() + "?sample=" + sample.key();

    HttpResponse<String> page = browser.follow(browser.get(url));

    assertEquals("launched", page.body());
  }

  @Test
  void copiesKeepTheirPlacementAndTheirHistory() {
    Course from = lms.campus().courses().find(link.course()).orElseThrow();

    Course copy = lms.campus().courses().copy(from, "Copy");

    ResourceLink copied = lms.campus().courses().links(copy).get(0);
    assertNotEquals(link.id(), copied.id());
    assertEquals(link.custom(), copied.custom());
    assertEquals(List.of(link.id()), copied.history());
    assertEquals(List.of(from.id()), copy.history());
    assertEquals(1, lms.campus().gradebook().ofLink(copied).size());
  }
}
