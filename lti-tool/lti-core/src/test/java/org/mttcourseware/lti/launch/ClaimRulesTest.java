// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Verdict;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** Claims that a verified message must have, or must not. */
class ClaimRulesTest {
  private final FakeTool tool = new FakeTool();

  private String with(String claim, Object value) {
    return FakeTool.code(tool.launch(it -> it.put(claim, value)));
  }

  @Test
  void letsClocksDifferByAMinute() {
    assertEquals("Accepted", with(Claims.ISSUED, tool.now() + 60));
    assertEquals("TOKEN_FROM_FUTURE", with(Claims.ISSUED, tool.now() + 61));
    assertEquals("Accepted", with(Claims.EXPIRES, tool.now() - 59));
    assertEquals("TOKEN_EXPIRED", with(Claims.EXPIRES, tool.now() - 60));
  }

  @Test
  void refusesOldMessage() {
    assertEquals("Accepted", with(Claims.ISSUED, tool.now() - 3600));
    assertEquals("TOKEN_TOO_OLD", with(Claims.ISSUED, tool.now() - 3700));
  }

  @Test
  void refusesTimesThatAreNone() {
    for (Object time : List.of("soon", true, 1e300, List.of(1))) {
      assertEquals("TIME_MISSING", with(Claims.EXPIRES, time));
      assertEquals("TIME_MISSING", with(Claims.ISSUED, time));
    }
  }

  @Test
  void saysHowFarTheClocksAreApart() {
    LaunchAnswer answer = tool.launch(it -> it.put(Claims.ISSUED, tool.now() + 300));

    assertEquals(
        Duration.ofMinutes(5), ((LaunchAnswer.Refused) answer).clockDifference().orElseThrow());
    assertEquals(
        "The token was made 300 seconds in the future.",
        ((LaunchAnswer.Refused) answer).refusal().found());
  }

  @Test
  void refusesNonceOfAnotherLogin() {
    assertEquals("NONCE_DIFFERS", with(Claims.NONCE, tool.begin().pending().nonce()));
    assertEquals("NONCE_DIFFERS", with(Claims.NONCE, ""));
  }

  @Test
  void refusesUnknownMessages() {
    assertEquals("MESSAGE_TYPE_UNKNOWN", with(Claims.MESSAGE_TYPE, "LtiStartProctoring"));
    assertEquals("VERSION_DIFFERS", with(Claims.VERSION, "1.3"));
  }

  @Test
  void tellsDeploymentsApart() {
    tool.deployments.put("waiting", DeploymentState.PENDING);
    tool.deployments.put("banned", DeploymentState.REFUSED);

    assertEquals("DEPLOYMENT_UNKNOWN", with(Claims.DEPLOYMENT_ID, "new"));
    assertEquals("DEPLOYMENT_PENDING", with(Claims.DEPLOYMENT_ID, "waiting"));
    assertEquals("DEPLOYMENT_REFUSED", with(Claims.DEPLOYMENT_ID, "banned"));
    assertEquals("ID_MALFORMED", with(Claims.DEPLOYMENT_ID, "x".repeat(256)));
    assertEquals("DEPLOYMENT_MISSING", with(Claims.DEPLOYMENT_ID, " "));
  }

  @Test
  void namesTheUnknownDeployment() {
    LaunchAnswer answer = tool.launch(it -> it.put(Claims.DEPLOYMENT_ID, "new"));

    assertEquals("new", ((LaunchAnswer.Refused) answer).deploymentId().orElseThrow());
  }

  @Test
  void acceptsNobodyButNotANamelessUser() {
    assertEquals("Accepted", FakeTool.code(tool.launch(it -> it.remove(Claims.SUBJECT))));
    assertEquals("SUBJECT_EMPTY", with(Claims.SUBJECT, "  "));
    assertEquals("ID_MALFORMED", with(Claims.SUBJECT, 5));
    assertEquals("ID_MALFORMED", with(Claims.SUBJECT, "a\u0000b"));
    assertEquals("ID_MALFORMED", with(Claims.SUBJECT, "x".repeat(256)));
  }

  @Test
  void refusesIdsThatCannotBeKept() {
    assertEquals("ID_MALFORMED", with(Claims.CONTEXT, Map.of("id", "x".repeat(256))));
    assertEquals("ID_MALFORMED", with(Claims.RESOURCE_LINK, Map.of("id", "a\nb")));
  }

  @Test
  void refusesRolesThatAreNoList() {
    assertEquals("ROLES_MISSING", with(Claims.ROLES, "Instructor"));
    assertEquals("Accepted", with(Claims.ROLES, List.of()));
    assertEquals("Accepted", with(Claims.ROLES, List.of(1, Map.of())));
  }

  @Test
  void refusesForeignTarget() {
    for (String target :
        List.of(
            "https://evil.example.net/",
            "https://tool.example.org.evil.example.net/",
            "https://tool.example.org@evil.example.net/",
            "http://tool.example.org/open",
            "https://tool.example.org:8443/open",
            "javascript:alert(1)",
            "//evil.example.net",
            "not an address")) {
      assertEquals("TARGET_FOREIGN", with(Claims.TARGET_LINK_URI, target), target);
    }
    assertEquals("Accepted", with(Claims.TARGET_LINK_URI, "https://TOOL.example.org:443/other"));
  }

  @Test
  void refusesUnsafeReturnAddress() {
    for (String address :
        List.of("javascript:alert(1)", "data:text/html,x", "/relative", "ftp://a/b")) {
      assertEquals(
          "RETURN_URL_UNSAFE",
          with(Claims.LAUNCH_PRESENTATION, Map.of("return_url", address)),
          address);
    }
  }

  @Test
  void showsAllThatIsWrongAtOnce() {
    LaunchAnswer answer =
        tool.launch(
            it -> {
              it.put(Claims.VERSION, "1.0");
              it.remove(Claims.ROLES);
              it.put(Claims.ISSUER, "https://other.example.org");
            });

    assertEquals("ISSUER_DIFFERS", FakeTool.code(answer));
    assertEquals(Verdict.PASSED, FakeTool.outcome(answer, "SIGNATURE").verdict());
    assertEquals(Verdict.FAILED, FakeTool.outcome(answer, "VERSION").verdict());
    assertEquals(Verdict.FAILED, FakeTool.outcome(answer, "ROLES").verdict());
    assertEquals(Verdict.SKIPPED, FakeTool.outcome(answer, "STATE_UNUSED").verdict());
  }

  @Test
  void judgesEveryRuleInOrder() {
    for (LaunchAnswer answer :
        List.of(tool.launch(it -> {}), tool.launch(Map::clear), tool.receive("x", "y"))) {
      assertEquals(
          LaunchRules.names(), answer.outcomes().stream().map(outcome -> outcome.rule()).toList());
    }
  }

  @Test
  void ignoresUnknownAndEmptyClaims() {
    LaunchAnswer answer =
        tool.launch(
            it -> {
              it.put("https://example.org/claim", Map.of("a", List.of(1)));
              for (String claim :
                  List.of(
                      Claims.CONTEXT,
                      Claims.CUSTOM,
                      Claims.AGS_ENDPOINT,
                      Claims.NAMES_ROLES,
                      Claims.LAUNCH_PRESENTATION,
                      Claims.TOOL_PLATFORM,
                      Claims.NAME,
                      Claims.ROLE_SCOPE_MENTOR)) {
                it.put(claim, null);
              }
            });

    assertTrue(answer instanceof LaunchAnswer.Accepted, FakeTool.code(answer));
    assertEquals(
        FakePlatform.registration(), ((LaunchAnswer.Accepted) answer).launch().registration());
  }
}
