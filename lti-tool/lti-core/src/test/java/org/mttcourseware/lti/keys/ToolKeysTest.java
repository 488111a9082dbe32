// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.platform.FakeTool;
import org.mttcourseware.lti.platform.SettableClock;

/** Our keys: published before they sign, kept after they signed (Security Framework 1.0, 6). */
class ToolKeysTest {
  private final SettableClock clock = new SettableClock();
  private final List<ToolKey> stored = new ArrayList<>();
  private final ToolKeys keys = new ToolKeys(FakeTool.store(stored), clock);

  private List<String> published() throws Exception {
    return JWKSet.parse(keys.publicKeySet()).getKeys().stream().map(JWK::getKeyID).toList();
  }

  @Test
  void signsAtOnceWithTheVeryFirst() throws Exception {
    JWSObject token = JWSObject.parse(keys.sign(Map.of("a", "b")));

    JWK known = JWKSet.parse(keys.publicKeySet()).getKeyByKeyId(token.getHeader().getKeyID());
    assertEquals("RS256", token.getHeader().getAlgorithm().getName());
    assertTrue(token.verify(new RSASSAVerifier(known.toRSAKey())));
  }

  @Test
  void publishesNoPrivatePart() throws Exception {
    String set = keys.publicKeySet();

    JWK key = JWKSet.parse(set).getKeys().get(0);
    assertFalse(key.isPrivate());
    assertFalse(set.contains("\"d\""));
    assertEquals("RS256", key.getAlgorithm().getName());
    assertEquals("sig", key.getKeyUse().identifier());
    assertEquals(2048, key.size());
  }

  @Test
  void publishesBeforeItSignsAndKeepsAfter() throws Exception {
    String old = keys.current().kid();
    clock.pass(Duration.ofDays(90));
    String fresh = keys.rotate().kid();

    assertEquals(old, keys.current().kid());
    assertEquals(List.of(fresh, old), published());
    assertEquals(ToolKeys.Use.NEXT, keys.uses().get(0).getValue());

    clock.pass(Duration.ofHours(47));
    assertEquals(old, keys.current().kid());
    clock.pass(Duration.ofHours(1));
    assertEquals(fresh, keys.current().kid());
    assertEquals(List.of(fresh, old), published());
    assertEquals(ToolKeys.Use.RETIRED, keys.uses().get(1).getValue());

    clock.pass(Duration.ofDays(2));
    assertEquals(List.of(fresh), published());
    keys.tidy();
    assertEquals(1, stored.size());
  }

  @Test
  void makesOneNewKeyHoweverOftenItIsAsked() {
    keys.current();
    clock.pass(Duration.ofSeconds(1));
    ToolKey next = keys.rotate();

    assertEquals(next, keys.rotate());
    assertEquals(2, stored.size());
  }

  @Test
  void printsNoPrivatePart() {
    assertEquals("ToolKey[" + keys.current().kid() + "]", keys.current().toString());
  }

  @Test
  void tidyKeepsWhatIsNeeded() {
    keys.current();
    keys.rotate();
    keys.tidy();

    assertEquals(2, stored.size());
  }

  @Test
  void revokesAtOnce() {
    String seen = keys.current().kid();
    keys.revoke(seen);

    assertNotEquals(seen, keys.current().kid());
    assertFalse(keys.publicKeySet().contains(seen));
  }

  @Test
  void seesKeysOfOtherInstances() {
    keys.current();
    new ToolKeys(FakeTool.store(stored), clock).rotate();
    clock.pass(Duration.ofMinutes(2));

    assertEquals(2, keys.uses().size());
  }
}
