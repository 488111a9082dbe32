// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.launch.SessionDetails;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Json;

/** What the routes of the learner's room take and refuse. */
class RoomRoutesTest {
  private static final Pattern CONTENT = Pattern.compile("data-content=\"([^\"]+)\"");
  private static final Pattern ADDRESS = Pattern.compile("src=\"([^\"]+)\"");
  private static Served served;
  private static SampleLesson north;
  private static SampleLesson south;
  private static int learners;

  private final HttpClient http = HttpClient.newHttpClient();
  private String link = "";
  private Sessions.Opened session = new Sessions.Opened("", "");
  private String content = "";
  private QuizKey key = new QuizKey(true, 0, Map.of(), Map.of());

  @BeforeAll
  static void start() {
    served = Served.start();
    north = sample("north");
    south = sample("south");
  }

  private static SampleLesson sample(String academy) {
    return SampleLesson.of(
        served.service().database(), served.data(), academy, SampleCatalogues.small());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @BeforeEach
  void launch() {
    link = north.link("basics-test");
    key = north.key(north.lesson(link, "basics-test", ""), "test");
    enter(SessionRole.LEARNER, north.rooms.learner("u" + ++learners));
  }

  private void enter(SessionRole role, @Nullable String learner) {
    session = north.rooms.open(role, link, learner);
    content = found(CONTENT, view("").body());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), text);
    return String.valueOf(matcher.group(1));
  }

  private HttpResponse<String> view(String query) {
    return exchange(request("/a/north/learn/" + session.id() + "/view" + query, session.token()));
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(served.url().resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private HttpResponse<String> post(String route, String body) {
    String path = "/a/north/learn/" + session.id() + "/" + route;
    return exchange(request(path, session.token()).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> post(String route, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(Map.of("content", content, "language", "en"));
    body.putAll(more);
    return post(route, Json.of(body));
  }

  private JsonNode started() {
    return Json.received(post("start", Map.of()).body());
  }

  private static Map<String, Object> save(String visit, long number, long revision, String state) {
    return Map.of(
        "visit",
        visit,
        "number",
        number,
        "revision",
        revision,
        "state",
        state,
        "location",
        "test",
        "progress",
        0.5,
        "status",
        "passed",
        "seconds",
        9_999);
  }

  private HttpResponse<String> mark(Map<String, ?> answers) {
    return post("mark", Map.of("quiz", "test", "answers", answers));
  }

  @Test
  void anotherDeviceGoesOnWithTheSameWork() {
    assertEquals("new", started().path("entry").asText());

    assertEquals(200, post("save", save("a", 1, 0, "1abc")).statusCode());

    assertEquals("resume", started().path("entry").asText());
    assertEquals("1abc", started().path("state").asText());
    assertEquals(1, started().path("revision").asLong());
  }

  @Test
  void anOlderDeviceIsTold() {
    started();
    post("save", save("a", 1, 0, "1abc"));

    HttpResponse<String> refused = post("save", save("b", 1, 0, "1old"));

    assertEquals(409, refused.statusCode());
    assertEquals("1abc", started().path("state").asText());
  }

  @Test
  void aBrowserIsNotBelievedThatItPassed() {
    started();

    post("save", save("a", 1, 0, "1abc"));

    assertEquals("incomplete", column("status"));
    assertTrue(Long.parseLong(column("seconds")) < 60);
  }

  private String column(String name) {
    return served
        .service()
        .database()
        .of(
            north.rooms.academy(),
            rows ->
                rows.query(
                        "select "
                            + name
                            + " from work where academy = :academy and resource_link = :link")
                    .bind("link", link)
                    .mapTo(String.class)
                    .one());
  }

  @Test
  void marksCountAndAreTellingOnlyAfterwards() {
    started();
    Map<String, Object> right = SampleLesson.answers(key, true);

    assertEquals(
        409,
        post("mark", Map.of("quiz", "test", "answers", right, "look", true)).statusCode(),
        "looked before an attempt");
    JsonNode marked = Json.received(mark(right).body()).path("entries");

    assertEquals(right.keySet().size(), marked.size());
    marked.forEach(entry -> assertEquals(1, entry.path("fraction").asDouble(), entry::toString));
    assertEquals("passed", column("status"));
    assertEquals(1, started().path("standings").path("test").path("used").asInt());
    assertEquals(
        200, post("mark", Map.of("quiz", "test", "answers", right, "look", true)).statusCode());
  }

  @Test
  void theSameMarkOnceMoreIsNoAttemptAndAttemptsEnd() {
    started();
    Map<String, Object> answers = new TreeMap<>(SampleLesson.answers(key, false));
    String first = answers.keySet().iterator().next();

    for (String value : List.of("x1", "x1", "x2", "x2")) {
      answers.put(first, value);
      assertEquals(200, mark(answers).statusCode());
    }
    answers.put(first, "x3");

    assertEquals(409, mark(answers).statusCode());
    assertEquals(2, started().path("standings").path("test").path("used").asInt());
  }

  @Test
  void whatCannotHaveBeenAskedIsRefused() {
    started();
    Map<String, Object> all = new TreeMap<>();
    key.questions().keySet().forEach(question -> all.put(question, "x"));

    assertEquals(422, mark(all).statusCode());
    assertEquals(422, mark(Map.of("nobody", "x")).statusCode());
    assertEquals(
        404, post("mark", Map.of("quiz", "nothing", "answers", Map.of("a", "b"))).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "\"\"",
        "{\"content\":[]}",
        "{\"answers\":{\"a\":{\"b\":{\"c\":1}}},\"quiz\":\"test\"}",
        "{\"answers\":{\"a\":[[1]]},\"quiz\":{}}",
        "{\"visit\":\"a\",\"number\":1e99,\"revision\":0,\"state\":\"1\"}",
        "{\"visit\":\"a\",\"number\":1,\"revision\":0,\"state\":\"\\u0000\"}",
        "{\"visit\":\"a\",\"number\":1,\"revision\":0,\"state\":\"1\",\"progress\":1e999}",
        "{\"visit\":\"../..\",\"number\":1,\"revision\":0,\"state\":\"1\"}",
        "{\"visit\":\"a\",\"number\":1,\"revision\":0,\"state\":{\"a\":1}}"
      })
  void whatNoPageSendsIsRefusedCalmly(String body) {
    for (String route : List.of("start", "save", "mark")) {
      int status = post(route, body).statusCode();
      assertTrue(status >= 400 && status < 500, route + " " + body + " " + status);
    }
  }

  @Test
  void whatIsHugeOrDeepIsRefused() {
    started();
    String deep = "[".repeat(3_000) + "]".repeat(3_000);

    assertEquals(413, post("save", save("a", 1, 0, "1" + "a".repeat(8_001))).statusCode());
    assertEquals(413, post("save", "{\"state\":\"" + "a".repeat(400_000) + "\"}").statusCode());
    assertEquals(413, post("mark", "{\"quiz\":\"" + "a".repeat(3_000_000) + "\"}").statusCode());
    assertEquals(400, post("mark", "{\"answers\":" + deep + "}").statusCode());
    assertEquals(400, mark(Map.of("t-text", "a".repeat(5_000))).statusCode());
  }

  @Test
  void halfCharactersAndNullsAreStoredAsWhatIsLeftOfThem() {
    started();
    Map<String, Object> answers = new TreeMap<>(SampleLesson.answers(key, false));
    answers.put(answers.keySet().iterator().next(), "a\u0000b\ud800c");

    assertEquals(200, mark(answers).statusCode());
  }

  @Test
  void nothingIsKeptOfAVisitWithoutALearner() {
    enter(SessionRole.LEARNER, null);

    assertFalse(started().path("kept").asBoolean());
    assertEquals(403, post("save", save("a", 1, 0, "1abc")).statusCode());
    assertEquals(200, mark(SampleLesson.answers(key, true)).statusCode());
  }

  @Test
  void whoChoosesLinksDoesNotLearn() {
    session = north.rooms.open(SessionRole.LINKER, link, north.rooms.learner("linker"));

    for (String route : List.of("start", "save", "mark")) {
      assertEquals(403, post(route, Map.of()).statusCode());
    }
    assertEquals(403, view("").statusCode());
  }

  @Test
  void anotherAcademysSessionAndContentOpenNothing() {
    String southLink = south.link("basics-test");
    Sessions.Opened other =
        south.rooms.open(SessionRole.LEARNER, southLink, south.rooms.learner("s" + learners));
    for (String route : List.of("start", "save", "mark", "view")) {
      for (String path :
          List.of(
              "/a/south/learn/" + session.id() + "/" + route,
              "/a/north/learn/" + other.id() + "/" + route,
              "/a/south/learn/" + other.id() + "/" + route)) {
        HttpRequest.Builder request = request(path, session.token());
        if (!route.equals("view")) {
          request.POST(HttpRequest.BodyPublishers.ofString("{}"));
        }
        assertEquals(401, exchange(request).statusCode(), path);
      }
    }

    session = other;
    String path = "/a/south/learn/" + other.id() + "/start";
    HttpResponse<String> refused =
        exchange(
            request(path, other.token())
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        Json.of(Map.of("content", content, "language", "en")))));

    assertEquals(404, refused.statusCode(), "content of the other academy");
  }

  @Test
  void theBarHasLanguagesAndTheWayBackAndTheTeachersView() {
    String learner = north.rooms.learner("bar" + learners);
    session =
        north.rooms.open(
            SessionRole.TEACHER,
            link,
            learner,
            new SessionDetails("https://lms.example/course?a=1&b=2", null));

    String english = view("").body();
    String arabic = view("?language=ar_EG").body();

    assertTrue(english.contains("href=\"https://lms.example/course?a=1&amp;b=2\""), english);
    assertTrue(english.contains("href=\"/a/north/teach/" + session.id() + "\""), english);
    assertTrue(arabic.contains("lang=\"ar\" dir=\"rtl\""), arabic);
    assertTrue(arabic.contains("/ar/basics-test/index.html"), arabic);
  }

  @Test
  void aReturnAddressThatIsNoneIsNotOffered() {
    session =
        north.rooms.open(
            SessionRole.LEARNER,
            link,
            north.rooms.learner("back" + learners),
            new SessionDetails("javascript:alert(1)", null));

    assertFalse(view("").body().contains("javascript:"));
  }

  @Test
  void aLinkToNothingSaysSo() {
    link = north.rooms.link("", "", "");
    session = north.rooms.open(SessionRole.LEARNER, link, north.rooms.learner("none" + learners));
    assertEquals(404, view("").statusCode());

    link = north.link("basics-gone");
    session = north.rooms.open(SessionRole.LEARNER, link, north.rooms.learner("gone" + learners));
    assertEquals(404, view("").statusCode());
  }

  @Test
  void contentIsGivenOutInItsSandbox() {
    String address = found(ADDRESS, view("").body());

    HttpResponse<String> page = exchange(HttpRequest.newBuilder(served.url().resolve(address)));

    assertEquals(200, page.statusCode());
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("sandbox allow-scripts"), policy);
    assertFalse(policy.contains("allow-same-origin"), policy);
    assertTrue(policy.contains("connect-src 'none'"), policy);
    assertTrue(
        policy.endsWith("frame-ancestors " + served.url() + " https://lms.north.example"), policy);
    assertEquals("*", page.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(page.headers().firstValue("X-Frame-Options").isEmpty());
    assertFalse(page.body().contains("mtt-key"), "the page holds answers");
    assertFalse(address.contains(session.token()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalogue.json",
        "keys/en/basics-test.json",
        "en/../keys/en/basics-test.json",
        "en/..%2fkeys/en/basics-test.json",
        "en/%2e%2e/%2e%2e/%2e%2e/mtt.properties",
        "en/..\\..\\secret",
        "%2fetc/passwd",
        "en//basics-test/index.html",
        "KEYS/en/basics-test.json",
        "en/basics-test/",
        "en/basics-test/index.html%00.css"
      })
  void whatIsNotForBrowsersIsNotThere(String path) throws IOException {
    assertTrue(status("GET /content/" + content + "/" + path) >= 400);
  }

  /** Asks on a bare socket: a client would mend such a path first. */
  private static int status(String line) throws IOException {
    try (java.net.Socket socket =
        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), served.url().getPort())) {
      byte[] request =
          (line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      socket.getOutputStream().write(request);
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
      assertFalse(answer.contains("\"quizzes\""), answer);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  @Test
  void aSealThatIsNotOursOpensNothing() {
    String page = "/en/basics-test/index.html";
    List<String> parts = List.of(content.split("\\."));
    String later = String.valueOf(Long.parseLong(parts.get(2)) + 1);

    for (String seal :
        List.of(
            "x",
            "a.b.c.d",
            content + "x",
            content.replaceFirst("north", "south"),
            String.join(".", parts.get(0), parts.get(1), later, parts.get(3)))) {
      assertEquals(
          404,
          exchange(HttpRequest.newBuilder(served.url().resolve("/content/" + seal + page)))
              .statusCode(),
          seal);
    }
  }

  @Test
  void aPlayerGetsThePartItAsksFor() {
    String style = "/content/" + content + "/en/shared/mtt.css";
    String whole = exchange(HttpRequest.newBuilder(served.url().resolve(style))).body();

    HttpResponse<String> part =
        exchange(HttpRequest.newBuilder(served.url().resolve(style)).header("Range", "bytes=5-9"));
    HttpResponse<String> beyond =
        exchange(
            HttpRequest.newBuilder(served.url().resolve(style)).header("Range", "bytes=9999999-"));

    assertEquals(206, part.statusCode());
    assertEquals(whole.substring(5, 10), part.body());
    assertEquals(416, beyond.statusCode());
  }
}
