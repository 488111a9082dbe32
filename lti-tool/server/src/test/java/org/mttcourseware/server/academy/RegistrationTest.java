// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;

/** Dynamic registration, with a small LMS on loopback. */
final class RegistrationTest {
  private final Served served = Served.start();
  private Browser chief;
  private String academy;
  private HttpServer lms;
  private int status = 201;
  private String received = "";
  private String authorization = "";

  @BeforeEach
  void begin() throws IOException {
    chief = served.administrator();
    academy = Served.addAcademy(chief, "Coast");
    lms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    lms.createContext("/config", exchange -> answer(exchange, 200, configuration()));
    lms.createContext(
        "/register",
        exchange -> {
          received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
          answer(
              exchange,
              status,
              "{\"client_id\":\"abc\",\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
                  + "{\"deployment_id\":\"7\"}}");
        });
    lms.start();
  }

  @AfterEach
  void end() {
    lms.stop(0);
    served.close();
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, String json)
      throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String site() {
    return "http://localhost:" + lms.getAddress().getPort();
  }

  private String configuration() {
    return """
        {"issuer":"SITE","authorization_endpoint":"SITE/auth","token_endpoint":"SITE/token",
         "jwks_uri":"SITE/keys","registration_endpoint":"SITE/register",
         "token_endpoint_auth_methods_supported":["private_key_jwt"],
         "id_token_signing_alg_values_supported":["RS256"],"response_types_supported":["id_token"],
         "scopes_supported":["https://purl.imsglobal.org/spec/lti-ags/scope/score"],
         "https://purl.imsglobal.org/spec/lti-platform-configuration":
         {"product_family_code":"moodle","version":"4.5",
          "messages_supported":[{"type":"LtiResourceLinkRequest"},{"type":"LtiDeepLinkingRequest"}]}}
        """
        .replace("SITE", site());
  }

  private String link(boolean confirms) {
    chief.get(academy + "/platforms/new/moodle");
    String page =
        chief
            .send(
                academy + "/platforms/new/moodle/link",
                confirms ? Map.of("confirms", "yes") : Map.of())
            .body();
    Matcher link = Pattern.compile("(/lti/register/[A-Za-z0-9_-]+)\"").matcher(page);
    assertTrue(link.find(), page);
    return link.group(1);
  }

  private String question() {
    return "?openid_configuration="
        + URLEncoder.encode(site() + "/config", StandardCharsets.UTF_8)
        + "&registration_token=t0ken";
  }

  private Map<String, String> confirmation() {
    Map<String, String> fields = new HashMap<>();
    fields.put("openid_configuration", site() + "/config");
    fields.put("registration_token", "t0ken");
    fields.put("issuer", site());
    fields.put("name", "Moodle of the coast");
    return fields;
  }

  @Test
  void connectsAnLmsThatAPersonConfirmed() {
    String link = link(false);
    Browser frame = served.browser();

    HttpResponse<String> page = frame.get(link + question());
    assertEquals(200, page.statusCode(), page.body());
    assertEquals("", received);
    assertTrue(page.body().contains(site()) && page.body().contains("Coast"), page.body());
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("frame-ancestors " + site()), policy);
    assertFalse(page.headers().firstValue("X-Frame-Options").isPresent());

    HttpResponse<String> done = frame.sendBare(link, confirmation());
    assertEquals(200, done.statusCode(), done.body());
    assertTrue(done.body().contains("registered.js"), done.body());
    assertTrue(received.contains(served.url() + "/lti/launch"), received);
    assertEquals("Bearer t0ken", authorization);
    String list = chief.get(academy + "/platforms").body();
    assertTrue(list.contains("Moodle of the coast") && list.contains("state-good"), list);
  }

  @Test
  void linkWorksOnceAndOnlyForWhoHoldsIt() {
    String link = link(false);
    Browser frame = served.browser();
    frame.get(link + question());
    frame.sendBare(link, confirmation());

    assertEquals(404, frame.get(link + question()).statusCode());
    assertEquals(404, frame.sendBare(link, confirmation()).statusCode());
    assertEquals(404, frame.get("/lti/register/guessed" + question()).statusCode());
  }

  @Test
  void waitsForAnAdministratorWhereTheLinkSaysSo() {
    served.browser().sendBare(link(true), confirmation());

    assertTrue(chief.get(academy + "/platforms").body().contains("waits for you"));
    assertTrue(chief.get(academy).body().contains("waits until you confirm"));
  }

  @Test
  void theSameClientAgainIsProposedAndNeverOverwrites() {
    served.browser().sendBare(link(false), confirmation());
    HttpResponse<String> again = served.browser().sendBare(link(false), confirmation());

    assertTrue(again.body().contains("connected with Coast already"), again.body());
    assertTrue(chief.get(academy).body().contains("registered again with other addresses"));
  }

  @Test
  void theLinkStaysGoodWhenTheLmsRefuses() {
    status = 401;
    String link = link(false);
    HttpResponse<String> refused = served.browser().sendBare(link, confirmation());

    assertEquals(422, refused.statusCode());
    assertFalse(refused.body().contains("t0ken"));
    status = 201;
    assertEquals(200, served.browser().sendBare(link, confirmation()).statusCode());
  }

  @Test
  void registersNothingWhenTheIssuerIsNotTheOneThatWasShown() {
    Map<String, String> changed = confirmation();
    changed.put("issuer", "https://other.example");

    assertEquals(400, served.browser().sendBare(link(false), changed).statusCode());
    assertEquals("", received);
  }

  @Test
  void saysWhereTheLinkBelongsWhenItIsOpenedAlone() {
    HttpResponse<String> page = served.browser().get(link(false));

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("belongs into your LMS"), page.body());
  }
}
