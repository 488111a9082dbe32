// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.launch.LinkingRequest;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.launch.SessionDetails;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;

/** Choosing by deep linking, over real HTTP. */
class LinkingTest {
  private static final String RETURN = "https://lms.one.example/return?x=1";
  private static final String SEGMENT = "play//basics-all/";

  private final Served served = Served.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private SampleRooms rooms;
  private Sessions.Opened session;

  @BeforeEach
  void begin() throws IOException {
    rooms = SampleRooms.of(served.service().database(), "one");
    Shelf.add(served.service().database(), rooms.academy(), SampleCatalogues.small());
    session = open(request(true, null, "ltiResourceLink"));
  }

  @AfterEach
  void end() {
    served.close();
  }

  @Test
  void listsWhatTheAcademyShows() {
    String list = view("").body();

    assertTrue(list.contains("Everything once"), list);
    assertTrue(list.contains("value=\"play//basics-all/\""), list);
    assertTrue(list.contains("type=\"checkbox\""), list);
    assertTrue(list.contains("2 segments"), list);
  }

  @Test
  void findsByWordsModuleAndLength() {
    assertTrue(view("?words=reading+TEST").body().contains("1 segment<"));
    assertTrue(view("?module=basics").body().contains("2 segments"));
    assertTrue(view("?module=none").body().contains("Nothing fits"));
    assertTrue(view("?minutes=1").body().contains("Nothing fits"));
    assertTrue(view("?risk=nothing").body().contains("Nothing fits"));
    assertTrue(view("?audience=nothing").body().contains("Nothing fits"));
    assertTrue(view("?language=ar").body().contains("dir=\"rtl\""));
    assertTrue(view("?language=fr").body().contains("Nothing fits"));
  }

  @Test
  void offersOneWhereTheLmsTakesOne() {
    session = open(request(null, null, "ltiResourceLink"));

    assertTrue(view("").body().contains("type=\"radio\""));
    assertEquals(400, answer(SEGMENT, "play//basics-test/").statusCode());
  }

  @Test
  void saysWhereTheLmsTakesNoLinks() {
    session = open(request(true, null, "html"));

    assertTrue(view("").body().contains("did not offer to take links"));
  }

  @Test
  void previewsInASealedFrame() throws Exception {
    HttpResponse<String> preview =
        get("/a/one/link/" + session.id() + "/preview?item=" + SEGMENT, session.token());

    String address = preview.body().split("<iframe")[1].split("src=\"")[1].split("\"")[0];
    assertEquals(200, preview.statusCode());
    assertTrue(address.endsWith("/en/basics-all/index.html"), address);
    assertEquals(
        200,
        client
            .send(
                HttpRequest.newBuilder(java.net.URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString())
            .statusCode());
  }

  @Test
  void answersWithSignedLinks() throws Exception {
    JsonNode sent =
        new ObjectMapper().readTree(answer("play//basics-test/", graded(), SEGMENT).body());

    JsonNode claims = claims(sent);
    JsonNode items = claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
    assertEquals(RETURN, sent.path("url").asText());
    assertEquals("client", claims.path("iss").asText());
    assertEquals("https://lms.one.example", claims.path("aud").asText());
    assertEquals(
        "opaque", claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/data").asText());
    assertEquals(
        "1", claims.path("https://purl.imsglobal.org/spec/lti/claim/deployment_id").asText());
    assertEquals(3, items.size());

    JsonNode segment = items.get(0);
    assertEquals("ltiResourceLink", segment.path("type").asText());
    assertEquals(
        served.url() + "/lti/launch?programme=play&segment=basics-test",
        segment.path("url").asText());
    assertEquals("Reading and a test", segment.path("title").asText());
    assertEquals(
        "{\"programme\":\"play\",\"segment\":\"basics-test\"}", segment.path("custom").toString());
    assertEquals("basics-test", segment.path("lineItem").path("resourceId").asText());
    assertEquals("grade", segment.path("lineItem").path("tag").asText());
    assertTrue(segment.has("iframe"));

    JsonNode activity = items.get(1);
    assertTrue(activity.path("url").asText().contains("&activity="), activity.toString());
    assertTrue(activity.path("lineItem").path("scoreMaximum").asDouble() > 0);
    assertFalse(items.get(2).has("lineItem"), "nothing is graded there");
  }

  @Test
  void asksForNoColumnWhereNoneIsTaken() throws Exception {
    session = open(request(true, false, "ltiResourceLink"));

    JsonNode items = items(answer("play//basics-test/"));

    assertEquals(1, items.size());
    assertFalse(items.get(0).has("lineItem"));
  }

  @Test
  void cancelIsAnEmptyList() throws Exception {
    assertEquals(0, items(answer()).size());
  }

  @Test
  void theShellLetsAFormGoToTheLms() {
    String policy =
        get("/a/one/link/" + session.id(), "")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();

    assertTrue(policy.contains("form-action 'self' https://lms.one.example"), policy);
  }

  @Test
  void nothingIsOpenWithoutTheSession() {
    for (String path : List.of("view", "preview?item=" + SEGMENT)) {
      String address = "/a/one/link/" + session.id() + "/" + path;
      assertEquals(401, get(address, "").statusCode(), path);
      assertEquals(401, get(address.replace("/one/", "/two/"), session.token()).statusCode(), path);
    }
    assertEquals(
        401, send("/a/two/link/" + session.id() + "/answer", session.token()).statusCode());
    Sessions.Opened learner = rooms.open(SessionRole.LEARNER, null, null);
    assertEquals(403, get("/a/one/link/" + learner.id() + "/view", learner.token()).statusCode());
    assertEquals(
        403, send("/a/one/link/" + learner.id() + "/answer", learner.token()).statusCode());
  }

  @Test
  void anotherAcademysCatalogueIsNotThere() throws IOException {
    SampleRooms other = SampleRooms.of(served.service().database(), "two");
    Shelf.add(served.service().database(), other.academy(), SampleCatalogues.real());

    assertFalse(view("").body().contains("identity-mrz"));
    assertEquals(404, answer("mtt//identity-mrz/").statusCode());
    assertEquals(
        404,
        get("/a/one/link/" + session.id() + "/preview?item=mtt//identity-mrz/", session.token())
            .statusCode());
    for (String malformed : List.of("", "play", "play//basics-all/none", "play//<b>/", "//a/b/c")) {
      assertEquals(404, answer(malformed).statusCode(), malformed);
    }
  }

  private String graded() {
    return Pattern.compile("value=\"(play//basics-test/[^\"]+)\"")
        .matcher(view("").body())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static LinkingRequest request(Boolean several, Boolean columns, String type) {
    return new LinkingRequest(
        RETURN, List.of(type), List.of("iframe", "window"), several, columns, null, null, "opaque");
  }

  private Sessions.Opened open(LinkingRequest request) {
    return rooms.open(SessionRole.LINKER, null, null, new SessionDetails(null, request));
  }

  private HttpResponse<String> view(String query) {
    return get("/a/one/link/" + session.id() + "/view" + query, session.token());
  }

  private HttpResponse<String> answer(String... items) {
    return send("/a/one/link/" + session.id() + "/answer", session.token(), items);
  }

  private JsonNode items(HttpResponse<String> answer) throws Exception {
    return claims(new ObjectMapper().readTree(answer.body()))
        .path("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
  }

  private JsonNode claims(JsonNode sent) throws Exception {
    JWSObject token = JWSObject.parse(sent.path("JWT").asText());
    JWKSet keys = JWKSet.parse(get("/lti/jwks", "").body());
    assertTrue(
        token.verify(
            new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())));
    return new ObjectMapper().readTree(token.getPayload().toString());
  }

  private HttpResponse<String> get(String path, String token) {
    return exchange(path, token, HttpRequest.newBuilder().GET());
  }

  private HttpResponse<String> send(String path, String token, String... items) {
    String body =
        Arrays.stream(items)
            .map(item -> "item=" + URLEncoder.encode(item, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return exchange(
        path,
        token,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> exchange(String path, String token, HttpRequest.Builder request) {
    try {
      return client.send(
          request
              .uri(served.url().resolve(path))
              .header("Authorization", "Bearer " + token)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
