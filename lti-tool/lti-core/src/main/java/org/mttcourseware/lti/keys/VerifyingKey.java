// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.mttcourseware.lti.json.JsonObject;

/** One public key of a platform, ready to verify RS256 and nothing else. */
final class VerifyingKey {
  private static final JWSHeader RS256 = new JWSHeader(JWSAlgorithm.RS256);
  private static final int LEAST_BITS = 2048;
  private static final int MOST_BITS = 8192;
  private static final int MOST_EXPONENT_BITS = 33;

  private final RSASSAVerifier verifier;

  private VerifyingKey(RSAPublicKey key) {
    this.verifier = new RSASSAVerifier(key);
  }

  /** Reads a key (RFC 7517); nothing if it is not an RSA key for signatures that we trust. */
  static Optional<VerifyingKey> of(JsonObject jwk) {
    boolean usable =
        jwk.exact("kty").filter("RSA"::equals).isPresent()
            && jwk.exact("use").filter(use -> !use.equals("sig")).isEmpty()
            && jwk.exact("alg").filter(alg -> !alg.equals("RS256")).isEmpty();
    if (!usable) {
      return Optional.empty();
    }
    try {
      BigInteger modulus = number(jwk, "n");
      BigInteger exponent = number(jwk, "e");
      // A giant modulus or exponent would make each verification a burden.
      if (modulus.bitLength() < LEAST_BITS
          || modulus.bitLength() > MOST_BITS
          || exponent.bitLength() < 2
          || exponent.bitLength() > MOST_EXPONENT_BITS) {
        return Optional.empty();
      }
      RSAPublicKeySpec spec = new RSAPublicKeySpec(modulus, exponent);
      return Optional.of(
          new VerifyingKey((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec)));
    } catch (IllegalArgumentException | GeneralSecurityException malformed) {
      return Optional.empty();
    }
  }

  private static BigInteger number(JsonObject jwk, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.exact(name).orElse("")));
  }

  boolean signed(SignedToken token) {
    try {
      return verifier.verify(RS256, token.signed(), Base64URL.encode(token.signature()));
    } catch (JOSEException wrong) {
      return false;
    }
  }
}
