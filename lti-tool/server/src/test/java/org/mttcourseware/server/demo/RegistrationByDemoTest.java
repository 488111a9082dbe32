// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.platform.Claim;
import org.mttcourseware.server.web.Json;

class RegistrationByDemoTest {
  private final FakeTool tool = new FakeTool();
  private DemoLms lms;

  @BeforeEach
  void start() throws IOException {
    lms = DemoLms.start(DemoSettings.PLAIN);
    lms.campus().courses().add("Course");
  }

  @AfterEach
  void end() {
    lms.close();
    tool.close();
  }

  private Map<String, Object> asked() {
    String target = tool.origin() + "/lti/launch";
    Map<String, Object> asked = new HashMap<>();
    asked.put("response_types", List.of("id_token"));
    asked.put("redirect_uris", List.of(target));
    asked.put("initiate_login_uri", tool.origin() + "/lti/login");
    asked.put("client_name", "Tool");
    asked.put("jwks_uri", tool.origin() + "/lti/jwks");
    asked.put("token_endpoint_auth_method", "private_key_jwt");
    asked.put(
        Claim.TOOL_CONFIGURATION,
        Map.of(
            "domain", URI.create(target).getAuthority(),
            "target_link_uri", target,
            "messages",
                List.of(
                    Map.of("type", "LtiDeepLinkingRequest", "target_link_uri", target + "/pick"))));
    return asked;
  }

  private HttpResponse<String> register(String token, Map<String, Object> asked) {
    return tool.post(lms.addresses().registration(), token, "application/json", Json.of(asked));
  }

  @Test
  void registersWithTheTokenOnceAndWaitsForTheAdministrator() {
    String token = lms.platform().invite();

    JsonNode answer = Json.received(register(token, asked()).body());

    RegisteredTool kept =
        lms.campus().tools().find(answer.path("client_id").asText()).orElseThrow();
    assertFalse(kept.active());
    assertEquals(tool.origin() + "/lti/launch/pick", kept.deepLinkUrl());
    assertEquals(
        kept.deploymentId(), answer.path(Claim.TOOL_CONFIGURATION).path("deployment_id").asText());
    assertEquals(401, register(token, asked()).statusCode());
  }

  @Test
  void administratorActivates() {
    HttpBrowser browser = new HttpBrowser();
    browser.post(lms.url() + "/sign-in", Map.of("person", "2"));
    register(lms.platform().invite(), asked());
    RegisteredTool kept = lms.campus().tools().all().get(0);

    browser.post(lms.url() + "/admin/tools/" + kept.clientId() + "/activate", Map.of());

    assertTrue(lms.campus().tools().usable().isPresent());
  }

  @Test
  void opensThePastedAddressWithWhatAToolNeeds() {
    HttpBrowser browser = new HttpBrowser();
    browser.post(lms.url() + "/sign-in", Map.of("person", "2"));
    String page =
        browser.get(lms.url() + "/admin/register?address=http://localhost:9/r?i=1").body();
    assertTrue(page.contains("i=1&amp;openid_configuration=http%3A%2F%2F127.0.0.1"), page);
    assertTrue(page.contains("registration_token="), page);

    lms.misbehave(Misbehaviour.NO_REGISTRATION_TOKEN);
    assertFalse(
        browser
            .get(lms.url() + "/admin/register?address=http://localhost:9/r")
            .body()
            .contains("registration_token="));
    assertEquals(
        400, browser.get(lms.url() + "/admin/register?address=javascript:alert(1)").statusCode());
  }

  @Test
  void refusesWhatMoodleWouldRefuse() {
    for (String name : List.of("response_types", "initiate_login_uri", "jwks_uri", "client_name")) {
      Map<String, Object> less = asked();
      less.remove(name);
      assertEquals(400, register(lms.platform().invite(), less).statusCode(), name);
    }
    Map<String, Object> foreign = asked();
    foreign.put(
        Claim.TOOL_CONFIGURATION,
        Map.of("domain", "example.org", "target_link_uri", tool.origin() + "/lti/launch"));
    assertEquals(400, register(lms.platform().invite(), foreign).statusCode());
  }

  @Test
  void misbehaves() {
    lms.misbehave(Misbehaviour.NO_REGISTRATION_TOKEN, Misbehaviour.NO_DEPLOYMENT_TOLD);

    HttpResponse<String> answer = register("none", asked());

    assertEquals(200, answer.statusCode());
    assertFalse(Json.received(answer.body()).path(Claim.TOOL_CONFIGURATION).has("deployment_id"));
  }

  @Test
  void tellsItsConfiguration() {
    HttpResponse<String> told =
        tool.send(HttpRequest.newBuilder(URI.create(lms.addresses().configuration())));

    JsonNode configuration = Json.received(told.body());
    assertEquals(lms.url(), configuration.path("issuer").asText());
    assertTrue(configuration.has(Claim.PLATFORM_CONFIGURATION));
  }
}
