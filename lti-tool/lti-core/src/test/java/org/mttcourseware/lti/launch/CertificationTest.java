// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/**
 * What the LTI Advantage certification suite sends: the good launches open, the bad ones do not.
 */
class CertificationTest {
  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  private final FakeTool tool = new FakeTool();

  private interface Change extends Consumer<Map<String, Object>> {}

  private static Arguments row(String name, Object expected, Change change) {
    return arguments(name, expected, change);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        row("version 11.3", "VERSION_DIFFERS", it -> it.put(Claims.VERSION, "11.3")),
        row("no version", "VERSION_MISSING", it -> it.remove(Claims.VERSION)),
        row("no message type", "MESSAGE_TYPE_MISSING", it -> it.remove(Claims.MESSAGE_TYPE)),
        row("no roles", "ROLES_MISSING", it -> it.remove(Claims.ROLES)),
        row("no deployment", "DEPLOYMENT_MISSING", it -> it.remove(Claims.DEPLOYMENT_ID)),
        row("no link", "RESOURCE_LINK_MISSING", it -> it.remove(Claims.RESOURCE_LINK)),
        row(
            "link without id",
            "RESOURCE_LINK_MISSING",
            it -> it.put(Claims.RESOURCE_LINK, Map.of())),
        row("no target", "TARGET_MISSING", it -> it.remove(Claims.TARGET_LINK_URI)),
        row("empty user", "SUBJECT_EMPTY", it -> it.put(Claims.SUBJECT, "")),
        row("no nonce", "NONCE_MISSING", it -> it.remove(Claims.NONCE)),
        row("no iss", "ISSUER_DIFFERS", it -> it.remove(Claims.ISSUER)),
        row("no aud", "AUDIENCE_MISSING", it -> it.remove(Claims.AUDIENCE)),
        row("no exp", "TIME_MISSING", it -> it.remove(Claims.EXPIRES)),
        row("no iat", "TIME_MISSING", it -> it.remove(Claims.ISSUED)),
        row(
            "times in the past",
            "TOKEN_EXPIRED",
            it -> {
              it.put(Claims.ISSUED, 11111);
              it.put(Claims.EXPIRES, 22222);
            }),
        row(
            "not LTI",
            "ISSUER_DIFFERS",
            it -> {
              it.clear();
              it.put("name", "badltilaunch");
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesWithItsOwnCode(String name, String code, Consumer<Map<String, Object>> change) {
    assertEquals(code, FakeTool.code(tool.launch(change)));
    assertEquals(0, tool.used.size());
  }

  @Test
  void refusesMessageWithoutKeyId() {
    LoginAnswer.Go go = tool.begin();
    String token =
        FakePlatform.sign(
            new JWSHeader(JWSAlgorithm.RS256),
            FakePlatform.launch(go.pending(), tool.now()),
            FakePlatform.KEY);

    assertEquals("KEY_ID_MISSING", FakeTool.code(tool.receive(token, go.state())));
  }

  @Test
  void refusesMessageWithUnknownKeyId() {
    LoginAnswer.Go go = tool.begin();
    String token =
        FakePlatform.sign(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("imstester_66067").build(),
            FakePlatform.launch(go.pending(), tool.now()),
            FakePlatform.KEY);

    assertEquals("KEY_UNKNOWN", FakeTool.code(tool.receive(token, go.state())));
  }

  private static Change roles(String... roles) {
    return it -> it.put(Claims.ROLES, List.of(roles));
  }

  private static Stream<Arguments> good(String who, boolean teaches, String role, String... more) {
    Change one = roles(LIS + "membership#" + role);
    String[] several =
        Stream.concat(Stream.of(LIS + "membership#" + role), Stream.of(more))
            .toArray(String[]::new);
    return Stream.of(
        row(who + " plain", teaches, one),
        row(who + " several roles", teaches, roles(several)),
        row(who + " short role", teaches, roles(role)),
        row(who + " only e-mail", teaches, and(one, it -> it.put(Claims.EMAIL, "a@example.org"))),
        row(who + " only names", teaches, and(one, it -> it.put(Claims.NAME, "A B"))),
        row(who + " without a person", teaches, one),
        row(
            who + " with course",
            teaches,
            and(one, it -> it.put(Claims.CONTEXT, Map.of("id", "course-1")))),
        row(
            who + " e-mail, no course",
            teaches,
            and(
                one,
                it -> {
                  it.put(Claims.EMAIL, "a@example.org");
                  it.remove(Claims.CONTEXT);
                })),
        row(
            who + " unknown role",
            false,
            roles("http://purl.imsglobal.org/vocab/lis/v2/uknownrole/unknown#Helper")),
        row(who + " no role", false, roles("")));
  }

  private static Change and(Change one, Change other) {
    return it -> {
      one.accept(it);
      other.accept(it);
    };
  }

  static Stream<Arguments> good() {
    return Stream.concat(
        good(
            "teacher",
            true,
            "Instructor",
            LIS + "institution/person#Staff",
            LIS + "institution/person#Other"),
        good(
            "student",
            false,
            "Learner",
            LIS + "institution/person#Student",
            LIS + "membership#Mentor"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void opens(String name, boolean teaches, Consumer<Map<String, Object>> change) {
    LaunchAnswer answer = tool.launch(change);

    LaunchAnswer.Accepted accepted = assertInstanceOf(LaunchAnswer.Accepted.class, answer);
    assertEquals(teaches, accepted.launch().roles().teaches());
  }

  @Test
  void opensRequestForContentWithoutTarget() {
    LaunchAnswer.Accepted accepted =
        assertInstanceOf(LaunchAnswer.Accepted.class, tool.deepLink(it -> {}));

    assertEquals(MessageType.DEEP_LINKING, accepted.launch().messageType());
    assertEquals(FakeTool.TARGET, accepted.launch().target().toString());
  }
}
