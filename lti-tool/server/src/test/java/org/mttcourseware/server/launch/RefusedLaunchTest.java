// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.Base64URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

/**
 * What must not open: a calm sentence, a number, a record that names the reason, and no session.
 */
class RefusedLaunchTest {
  private static final Pattern NUMBER = Pattern.compile("<code>([A-Z0-9-]{9})</code>");
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

  private static Arguments bad(
      String name, BiConsumer<Map<String, Object>, String> change, int status, String code) {
    return Arguments.of(name, change, status, code);
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        bad("wrong version", (it, url) -> it.put(Claims.VERSION, "11.3"), 401, "VERSION_DIFFERS"),
        bad("no version", (it, url) -> it.remove(Claims.VERSION), 401, "VERSION_MISSING"),
        bad(
            "not LTI",
            (it, url) -> {
              it.clear();
              it.put("name", "badltilaunch");
            },
            401,
            "ISSUER_DIFFERS"),
        bad(
            "long ago",
            (it, url) -> {
              it.put(Claims.ISSUED, 11111);
              it.put(Claims.EXPIRES, 22222);
            },
            401,
            "TOKEN_EXPIRED"),
        bad("no type", (it, url) -> it.remove(Claims.MESSAGE_TYPE), 401, "MESSAGE_TYPE_MISSING"),
        bad("no roles", (it, url) -> it.remove(Claims.ROLES), 401, "ROLES_MISSING"),
        bad(
            "no deployment",
            (it, url) -> it.remove(Claims.DEPLOYMENT_ID),
            403,
            "DEPLOYMENT_MISSING"),
        bad("no link", (it, url) -> it.remove(Claims.RESOURCE_LINK), 401, "RESOURCE_LINK_MISSING"),
        bad("empty user", (it, url) -> it.put(Claims.SUBJECT, ""), 401, "SUBJECT_EMPTY"),
        bad("no user", (it, url) -> it.remove(Claims.SUBJECT), 403, "ANONYMOUS_REFUSED"),
        bad("foreign audience", (it, url) -> it.put(Claims.AUDIENCE, "x"), 401, "AUDIENCE_DIFFERS"),
        bad(
            "another audience",
            (it, url) -> {
              it.put(Claims.AUDIENCE, List.of("client", "x"));
              it.put(Claims.AUTHORIZED_PARTY, "client");
            },
            401,
            "AUDIENCE_FOREIGN"),
        bad(
            "azp",
            (it, url) -> it.put(Claims.AUTHORIZED_PARTY, "x"),
            401,
            "AUTHORIZED_PARTY_DIFFERS"),
        bad("nonce", (it, url) -> it.put(Claims.NONCE, "not ours"), 401, "NONCE_DIFFERS"),
        bad(
            "foreign target",
            (it, url) -> it.put(Claims.TARGET_LINK_URI, "https://elsewhere.example/"),
            401,
            "TARGET_FOREIGN"),
        bad(
            "script to return to",
            (it, url) ->
                it.put(Claims.LAUNCH_PRESENTATION, Map.of("return_url", "javascript:alert(1)")),
            401,
            "RETURN_URL_UNSAFE"),
        bad(
            "privacy page",
            (it, url) -> {
              it.put(Claims.MESSAGE_TYPE, "DataPrivacyLaunchRequest");
              it.put(Claims.FOR_USER, Map.of("user_id", "user-1"));
            },
            403,
            "MESSAGE_NOT_OFFERED"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void refusesAMessage(
      String name, BiConsumer<Map<String, Object>, String> change, int status, String code) {
    Visitor.Begun login = visitor.login(tool(), lms);
    Map<String, Object> claims = lms.launch(login);
    change.accept(claims, lms.issuer());

    refused(visitor.launch(tool(), login, TestLms.sign(claims)), status, code);
  }

  static Stream<Arguments> tokens() {
    String none = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"lms-key\"}").toString();
    String secret = Base64URL.encode("{\"alg\":\"HS256\",\"kid\":\"lms-key\"}").toString();
    String nameless = Base64URL.encode("{\"alg\":\"RS256\"}").toString();
    String deep =
        Base64URL.encode("{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}").toString();
    return Stream.of(
        token("another key", good -> good, "SIGNATURE_WRONG"),
        token("alg none", good -> none + good.substring(good.indexOf('.')), "ALGORITHM_REFUSED"),
        token("HS256", good -> secret + good.substring(good.indexOf('.')), "ALGORITHM_REFUSED"),
        token("no kid", good -> nameless + good.substring(good.indexOf('.')), "KEY_ID_MISSING"),
        token("a megabyte", good -> good + "A".repeat(1_000_000), "TOKEN_TOO_BIG"),
        token("over the limit", good -> "A".repeat(101 * 1024), "TOKEN_TOO_BIG"),
        token("nested deep", good -> good.split("\\.")[0] + "." + deep + ".AA", "TOKEN_UNREADABLE"),
        token("no token", good -> "", "TOKEN_MISSING"),
        token("rubbish", good -> "\u0000\uD83D\uDE00..", "TOKEN_UNREADABLE"));
  }

  private static Arguments token(String name, Function<String, String> change, String code) {
    return Arguments.of(name, change, code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void refusesAToken(String name, Function<String, String> change, String code) {
    Visitor.Begun login = visitor.login(tool(), lms);
    String token = TestLms.sign(lms.launch(login), TestLms.OTHER_KEY);

    int status = code.startsWith("TOKEN_") ? 400 : 401;
    refused(visitor.launch(tool(), login, change.apply(token)), status, code);
  }

  @Test
  void saysThatTheLmsDidNotKnowThePersonAndOffersAWindow() {
    Visitor.Begun login = visitor.login(tool(), lms);

    HttpResponse<String> answer =
        visitor.post(
            tool(),
            "/lti/launch",
            Map.of(
                "state", login.state(),
                "error", "login_required",
                "error_description", "person@lms.example is not signed in"));

    refused(answer, 401, "LMS_LOGIN_REQUIRED");
    assertTrue(answer.body().contains("target=\"_blank\""), answer.body());
    assertTrue(answer.body().contains("/lti/login?"), answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .contains(lms.issuer()));
  }

  @Test
  void tellsNothingOfAPersonToTheRecord() {
    Visitor.Begun login = visitor.login(tool(), lms);
    Map<String, Object> claims = lms.launch(login);
    claims.putAll(Map.of("name", "Some Person", "email", "person@lms.example"));
    claims.put(Claims.SUBJECT, "secret-subject");
    claims.remove(Claims.ROLES);
    String token = TestLms.sign(claims);

    refused(visitor.launch(tool(), login, token), 401, "ROLES_MISSING");
    refused(
        visitor.post(
            tool(),
            "/lti/launch",
            Map.of("state", login.state(), "error", "x", "error_description", "of p@lms.example")),
        401,
        "LMS_ERROR");

    String all = Stored.rows(tool().database(), "select * from launch_record").toString();
    for (String secret : List.of("Some Person", "@lms.example", "secret-subject", token)) {
      assertFalse(all.contains(secret), secret);
    }
  }

  @Test
  void refusesAChoiceOfContentByALearner() {
    Visitor.Begun login = visitor.login(tool(), lms);
    Map<String, Object> claims = lms.deepLinking(login);
    claims.put(Claims.ROLES, List.of(TestLms.ROLE + "Learner"));

    refused(visitor.launch(tool(), login, TestLms.sign(claims)), 403, "DEEP_LINKING_ROLE");
  }

  private void refused(HttpResponse<String> answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Location").isEmpty());
    Matcher number = NUMBER.matcher(answer.body());
    assertTrue(number.find(), answer.body());
    Map<String, Object> record =
        Stored.only(
            tool().database(),
            "select * from launch_record where number = '" + number.group(1) + "'");
    assertEquals(code, record.get("code"));
    assertEquals("north", record.get("academy"));
    assertEquals(false, record.get("accepted"));
    RecordedOutcome failed =
        RecordedOutcome.of(String.valueOf(record.get("outcomes"))).stream()
            .filter(outcome -> outcome.verdict().equals("FAILED"))
            .findFirst()
            .orElseThrow();
    assertEquals(code, failed.code());
    assertFalse(failed.found().isEmpty() || failed.mend().isEmpty());
    assertEquals(0, Stored.count(tool().database(), "lti_session"));
    assertEquals(0, Stored.count(tool().database(), "learner"));
  }
}
