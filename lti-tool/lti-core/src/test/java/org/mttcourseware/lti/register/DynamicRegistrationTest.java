// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.SettableClock;

/** Registration by one pasted address (Dynamic Registration 1.0). */
class DynamicRegistrationTest {
  private static final String LMS = "https://lms.example.org";
  private static final String SOURCE = LMS + "/.well-known/openid-configuration";
  private static final String REGISTER = LMS + "/register";

  private final FakeNet net = new FakeNet();
  private final DynamicRegistration registration =
      new DynamicRegistration(net, new SettableClock(), false);

  private static Map<String, Object> configuration() {
    Map<String, Object> json = new HashMap<>();
    json.put("issuer", LMS);
    json.put("authorization_endpoint", LMS + "/auth");
    json.put("registration_endpoint", REGISTER);
    json.put("jwks_uri", LMS + "/jwks");
    json.put("token_endpoint", LMS + "/token");
    json.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    json.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
    json.put("id_token_signing_alg_values_supported", List.of("RS256"));
    json.put("response_types_supported", List.of("id_token"));
    json.put("scopes_supported", List.of("openid", Scopes.SCORE, Scopes.LINE_ITEM));
    json.put("claims_supported", List.of("iss", "sub", "name"));
    json.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform("moodle"));
    return json;
  }

  private static Map<String, Object> platform(String family) {
    return Map.of(
        "product_family_code",
        family,
        "version",
        "4.5",
        "messages_supported",
        List.of(Map.of("type", "LtiResourceLinkRequest"), Map.of("type", "LtiDeepLinkingRequest")));
  }

  private static ToolDescription tool() {
    String own = "https://tool.example.org:8443";
    return new ToolDescription(
        URI.create(own + "/lti/login"),
        URI.create(own + "/lti/launch"),
        URI.create(own + "/lti/deep-link"),
        URI.create(own + "/lti/jwks"),
        URI.create(own + "/logo.svg"),
        "Curriculum",
        new TreeMap<>(Map.of("fr", "Programme")),
        "Border security curriculum",
        "Add a segment",
        new TreeMap<>(Map.of("ru", "\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c")),
        Optional.empty(),
        Set.of(Scopes.SCORE, Scopes.LINE_ITEM, Scopes.MEMBERSHIP),
        Set.of("iss", "sub", "name", "email"),
        ToolDescription.histories());
  }

  private String read(String address, Map<String, Object> json) {
    net.at(address, call -> FakeNet.json(JSONObjectUtils.toJSONString(json)));
    ConfigurationAnswer answer = registration.read(address, Optional.empty());
    return answer instanceof ConfigurationAnswer.Refused refused
        ? refused.refusal().code()
        : "Read";
  }

  private String with(String name, Object value) {
    Map<String, Object> json = configuration();
    json.put(name, value);
    return read(SOURCE, json);
  }

  private PlatformConfiguration configured(Map<String, Object> json) {
    net.at(SOURCE, call -> FakeNet.json(JSONObjectUtils.toJSONString(json)));
    return ((ConfigurationAnswer.Read) registration.read(SOURCE, Optional.of("invite")))
        .configuration();
  }

  private RegistrationAnswer register(PlatformConfiguration platform, FakeNet.Site site) {
    net.at(REGISTER, site);
    return registration.register("new-id", platform, Optional.of("invite"), tool());
  }

  @Test
  void readsConfiguration() {
    PlatformConfiguration read = configured(configuration());

    assertEquals("moodle", read.productFamilyCode());
    assertTrue(read.sends("LtiDeepLinkingRequest"));
    assertEquals("Bearer invite", net.last().headers().get("Authorization"));
  }

  @Test
  void takesPlatformThatListsNoMessagesAsOneThatSendsAll() {
    Map<String, Object> json = configuration();
    json.remove("https://purl.imsglobal.org/spec/lti-platform-configuration");

    assertTrue(configured(json).sends("LtiDeepLinkingRequest"));
  }

  @Test
  void refusesWhatSpeaksForAnotherHost() {
    assertEquals("CONFIGURATION_ISSUER_DIFFERS", with("issuer", "https://other.example.org"));
    assertEquals("CONFIGURATION_ISSUER_DIFFERS", with("issuer", "https://canvas.instructure.com"));
    assertEquals("Read", with("issuer", LMS + "/path"));
  }

  @Test
  void knowsHostedCanvas() {
    Map<String, Object> canvas = configuration();
    canvas.put("issuer", "https://canvas.instructure.com");

    for (String host : List.of("sso.canvaslms.com", "school.instructure.com")) {
      assertEquals("Read", read("https://" + host + "/api/lti/configuration", canvas));
    }
    for (String host : List.of("evilinstructure.com", "instructure.com.evil.example.net")) {
      assertEquals(
          "CONFIGURATION_ISSUER_DIFFERS", read("https://" + host + "/configuration", canvas));
    }
    canvas.put("issuer", "https://school.instructure.com");
    assertEquals(
        "CONFIGURATION_ISSUER_DIFFERS",
        read("https://other.instructure.com/configuration", canvas));
  }

  @Test
  void refusesWhatIsNotHttps() {
    for (String address :
        List.of("http://lms.example.org/c", "file:///etc/passwd", "javascript:1", "x", "")) {
      ConfigurationAnswer answer = registration.read(address, Optional.empty());
      assertEquals(
          "CONFIGURATION_ADDRESS_UNSAFE",
          ((ConfigurationAnswer.Refused) answer).refusal().code(),
          address);
    }
    assertEquals("CONFIGURATION_FIELD_UNSAFE", with("jwks_uri", "http://lms.example.org/jwks"));
    assertEquals("CONFIGURATION_FIELD_UNSAFE", with("token_endpoint", "javascript:1"));
    assertEquals("CONFIGURATION_FIELD_UNSAFE", with("issuer", "http://lms.example.org"));
    assertEquals(SOURCE, net.last().uri().toString());
  }

  @Test
  void letsPlainHttpThroughInDevelopmentOnly() {
    Map<String, Object> json = configuration();
    json.replaceAll(
        (name, value) -> value instanceof String text ? text.replace("https", "http") : value);
    String address = "http://lms.example.org/configuration";
    net.at(address, call -> FakeNet.json(JSONObjectUtils.toJSONString(json)));

    assertInstanceOf(
        ConfigurationAnswer.Read.class,
        new DynamicRegistration(net, new SettableClock(), true).read(address, Optional.empty()));
  }

  @Test
  void refusesWhatLacksSomething() {
    for (String name :
        List.of(
            "issuer",
            "authorization_endpoint",
            "registration_endpoint",
            "jwks_uri",
            "token_endpoint")) {
      assertEquals("CONFIGURATION_FIELD_MISSING", with(name, null), name);
    }
    assertEquals(
        "CONFIGURATION_LACKS", with("id_token_signing_alg_values_supported", List.of("HS256")));
    assertEquals(
        "CONFIGURATION_LACKS",
        with("token_endpoint_auth_methods_supported", List.of("client_secret_basic")));
    assertEquals("CONFIGURATION_LACKS", with("response_types_supported", List.of("code")));
  }

  @Test
  void namesEachFailureOfReading() {
    assertEquals("CONFIGURATION_STATUS", failure(call -> FakeNet.page(401)));
    assertEquals("CONFIGURATION_STATUS", failure(call -> FakeNet.answer(302, "", "")));
    assertEquals("CONFIGURATION_NOT_JSON", failure(call -> FakeNet.page(200)));
    assertEquals("CONFIGURATION_TOO_BIG", failure(call -> FakeNet.json(" ".repeat(300_000))));
    assertEquals(
        "CONFIGURATION_UNREACHABLE",
        failure(
            call -> {
              throw new IOException("timed out");
            }));
    assertEquals(
        "CONFIGURATION_ADDRESS_REFUSED",
        failure(
            call -> {
              throw new AddressRefusedException("127.0.0.1");
            }));
  }

  private String failure(FakeNet.Site site) {
    net.at(SOURCE, site);
    return ((ConfigurationAnswer.Refused) registration.read(SOURCE, Optional.empty()))
        .refusal()
        .code();
  }

  @Test
  void asksOnlyForWhatIsOffered() {
    register(configured(configuration()), call -> FakeNet.json("{\"client_id\":\"c\"}"));
    JsonObject sent = JsonRead.of(FakeNet.body(net.last())).object().orElseThrow();
    JsonObject config = sent.object(RegistrationJson.TOOL).orElseThrow();

    assertEquals("Bearer invite", net.last().headers().get("Authorization"));
    assertEquals(Optional.of(Scopes.LINE_ITEM + " " + Scopes.SCORE), sent.exact("scope"));
    assertEquals(Optional.of("private_key_jwt"), sent.exact("token_endpoint_auth_method"));
    assertEquals(Optional.of("Programme"), sent.exact("client_name#fr"));
    assertEquals(List.of("https://tool.example.org:8443/lti/launch"), sent.texts("redirect_uris"));
    assertEquals(Optional.of("tool.example.org:8443"), config.exact("domain"));
    assertEquals(List.of("iss", "name", "sub"), config.texts("claims"));
    assertEquals(
        Optional.of("$Context.id.history"),
        config.object("custom_parameters").orElseThrow().exact("context_history"));
    List<JsonObject> messages = config.list("messages").orElseThrow().objects();
    assertEquals(2, messages.size());
    assertEquals(
        Optional.of("\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c"),
        messages.get(1).exact("label#ru"));
    assertFalse(config.has("https://canvas.instructure.com/lti/privacy_level"));
  }

  @Test
  void speaksToCanvasInItsOwnWay() {
    Map<String, Object> json = configuration();
    json.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform("canvas"));
    register(configured(json), call -> FakeNet.json("{\"client_id\":\"c\"}"));
    JsonObject config =
        JsonRead.of(FakeNet.body(net.last()))
            .object()
            .flatMap(sent -> sent.object(RegistrationJson.TOOL))
            .orElseThrow();

    assertEquals(
        Optional.of("public"), config.exact("https://canvas.instructure.com/lti/privacy_level"));
    List<JsonObject> messages = config.list("messages").orElseThrow().objects();
    assertEquals(4, messages.size());
    for (JsonObject message : messages) {
      assertTrue(message.has("label") && message.has("icon_uri"));
      assertEquals(1, message.texts("placements").size());
    }
  }

  @Test
  void storesWhatThePlatformSays() {
    RegistrationAnswer answer =
        register(
            configured(configuration()),
            call ->
                FakeNet.answer(
                    201,
                    "application/json",
                    "{\"client_id\":\"c-9\",\"scope\":\""
                        + Scopes.SCORE
                        + "\",\""
                        + RegistrationJson.TOOL
                        + "\":{\"deployment_id\":\"7\"}}"));

    RegistrationAnswer.Registered registered =
        assertInstanceOf(RegistrationAnswer.Registered.class, answer);
    assertEquals("new-id", registered.registration().id());
    assertEquals("c-9", registered.registration().clientId());
    assertEquals(LMS, registered.registration().issuer());
    assertEquals(Optional.of("7"), registered.deploymentId());
    assertEquals(Set.of(Scopes.SCORE), registered.grantedScopes());
  }

  @Test
  void namesEachFailureOfRegistering() {
    PlatformConfiguration platform = configured(configuration());

    assertEquals("REGISTRATION_STATUS", refusal(register(platform, call -> FakeNet.page(401))));
    assertEquals("REGISTRATION_NOT_JSON", refusal(register(platform, call -> FakeNet.page(200))));
    assertEquals(
        "REGISTRATION_CLIENT_ID_MISSING",
        refusal(register(platform, call -> FakeNet.json("{\"client_id\":\"\"}"))));
  }

  private static String refusal(RegistrationAnswer answer) {
    return ((RegistrationAnswer.Refused) answer).refusal().code();
  }
}
