// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Verdict;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** Tokens that somebody made who does not hold the platform's key. */
class ForgedTokenTest {
  private final FakeTool tool = new FakeTool();
  private final LoginAnswer.Go go = tool.begin();
  private final Map<String, Object> claims = FakePlatform.launch(go.pending(), tool.now());

  private String received(String token) {
    return FakeTool.code(tool.receive(token, go.state()));
  }

  private String compact(String header, String payload, String signature) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + base64.encodeToString(payload.getBytes(StandardCharsets.UTF_8))
        + "."
        + signature;
  }

  @Test
  void refusesAlgorithmNone() {
    String header = "{\"alg\":\"none\",\"kid\":\"platform-key\"}";

    assertEquals(
        "ALGORITHM_REFUSED", received(compact(header, JSONObjectUtils.toJSONString(claims), "")));
  }

  @Test
  void refusesHmacWithThePublicKey() throws JOSEException {
    byte[] publicKey = FakePlatform.KEY.toRSAPublicKey().getEncoded();
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("platform-key").build(),
            new Payload(claims));
    token.sign(new MACSigner(publicKey));

    assertEquals("ALGORITHM_REFUSED", received(token.serialize()));
  }

  @Test
  void refusesOtherRsaAlgorithms() {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("platform-key").build();

    assertEquals(
        "ALGORITHM_REFUSED", received(FakePlatform.sign(header, claims, FakePlatform.KEY)));
  }

  @Test
  void refusesAnotherKeyUnderTheRightId() {
    assertEquals("SIGNATURE_WRONG", received(FakePlatform.sign(claims, FakePlatform.OTHER_KEY)));
  }

  @Test
  void ignoresKeyInsideTheHeader() {
    RSAKey own = FakePlatform.OTHER_KEY;
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(own.getKeyID())
            .jwk(own.toPublicJWK())
            .build();

    assertEquals("SIGNATURE_WRONG", received(FakePlatform.sign(header, claims, own)));
  }

  @Test
  void ignoresAddressOfKeysInsideTheHeader() {
    tool.net.at(
        "https://evil.example.net/keys",
        call -> FakeNet.json(FakePlatform.keySet(FakePlatform.OTHER_KEY)));
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("platform-key")
            .jwkURL(URI.create("https://evil.example.net/keys"))
            .build();

    assertEquals(
        "SIGNATURE_WRONG", received(FakePlatform.sign(header, claims, FakePlatform.OTHER_KEY)));
    assertEquals(0, tool.net.callsTo("https://evil.example.net/keys"));
  }

  @Test
  void refusesCriticalExtensions() {
    String header = "{\"alg\":\"RS256\",\"kid\":\"platform-key\",\"crit\":[\"b64\"]}";

    assertEquals("CRITICAL_HEADER", received(compact(header, "{}", "AAAA")));
  }

  @Test
  void refusesChangedClaims() {
    String[] parts = FakePlatform.sign(claims).split("\\.");
    claims.put(Claims.SUBJECT, "somebody-else");
    String changed = FakePlatform.sign(claims).split("\\.")[1];

    assertEquals("SIGNATURE_WRONG", received(parts[0] + "." + changed + "." + parts[2]));
  }

  @Test
  void refusesMegabyteBeforeReadingIt() {
    assertEquals("TOKEN_TOO_BIG", received("a.".repeat(500_000)));
  }

  @Test
  void refusesDeepJson() {
    String deep = "{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}";

    assertEquals("TOKEN_UNREADABLE", received(compact(deep, "{}", "AAAA")));
    assertEquals(
        "TOKEN_UNREADABLE",
        received(compact("{\"alg\":\"RS256\",\"kid\":\"platform-key\"}", deep, "AAAA")));
  }

  @Test
  void refusesWhatIsNoToken() {
    for (String token : List.of("x", "..", "a.b", "a.b.c.d", "\u0000.\u0000.\u0000", "e30.W10.")) {
      assertEquals("TOKEN_UNREADABLE", received(token), token);
    }
    assertEquals("TOKEN_MISSING", received(""));
  }

  @Test
  void doesNotSpoilTheLoginOfTheVictim() {
    received(FakePlatform.sign(claims, FakePlatform.OTHER_KEY));

    assertTrue(tool.used.isEmpty());
    assertEquals("Accepted", received(FakePlatform.sign(claims)));
  }

  @Test
  void judgesNoClaimOfAnUnverifiedToken() {
    claims.put(Claims.DEPLOYMENT_ID, "made-up");
    LaunchAnswer answer =
        tool.receive(FakePlatform.sign(claims, FakePlatform.OTHER_KEY), go.state());

    LaunchAnswer.Refused refused = (LaunchAnswer.Refused) answer;
    assertEquals(Verdict.SKIPPED, FakeTool.outcome(answer, "NONCE").verdict());
    assertEquals(Verdict.SKIPPED, FakeTool.outcome(answer, "DEPLOYMENT").verdict());
    assertTrue(refused.deploymentId().isEmpty());
    assertTrue(refused.clockDifference().isEmpty());
  }
}
