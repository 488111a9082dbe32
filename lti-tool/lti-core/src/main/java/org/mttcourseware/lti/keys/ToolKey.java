// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.UUID;

/**
 * One of our own key pairs. All that rotation needs is when it was first published.
 *
 * @param key with its private part: encrypt it where it is stored
 */
public record ToolKey(String kid, RSAKey key, Instant published) {
  /** 4096 bits would sign seven times slower and nobody asks for them. */
  private static final int BITS = 2048;

  public ToolKey {
    if (!key.isPrivate() || !kid.equals(key.getKeyID())) {
      throw new IllegalArgumentException("a key pair with the id " + kid + " is needed");
    }
  }

  /** Its name only: a private key must not find its way into a log. */
  @Override
  public String toString() {
    return "ToolKey[" + kid + "]";
  }

  /** Makes a new pair. */
  public static ToolKey generate(Instant now) {
    String kid = UUID.randomUUID().toString();
    try {
      RSAKey key =
          new RSAKeyGenerator(BITS)
              .keyID(kid)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .generate();
      return new ToolKey(kid, key, now);
    } catch (JOSEException everyJavaHasRsa) {
      throw new IllegalStateException(everyJavaHasRsa);
    }
  }
}
