// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mttcourseware.server.store.RandomIds;

/** The key of a demo LMS, another that nobody should trust, and tokens signed by either. */
public final class PlatformKey {
  private static final int BITS = 2048;

  private final RSAKey ours;
  private final RSAKey other;

  /** Makes both. */
  public PlatformKey() {
    ours = generate(RandomIds.id());
    other = generate(ours.getKeyID());
  }

  private static RSAKey generate(String id) {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(id)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException absent) {
      throw new IllegalStateException("every JDK makes RSA keys", absent);
    }
  }

  /** Returns the public key as the LMS publishes it. */
  public String published() {
    return new JWKSet(List.of(ours.toPublicJWK())).toString(true);
  }

  /** Returns a key set of the same key id and another key. */
  public String swapped() {
    return new JWKSet(List.of(other.toPublicJWK())).toString(true);
  }

  /** Returns {@code payload} signed as {@code seal} says. */
  public String sign(String payload, Seal seal) {
    try {
      return switch (seal) {
        case OURS -> signed(header().keyID(ours.getKeyID()), new RSASSASigner(ours), payload);
        case NO_KEY_ID -> signed(header(), new RSASSASigner(ours), payload);
        case WRONG_KEY_ID ->
            signed(header().keyID("imstester_66067"), new RSASSASigner(ours), payload);
        case OTHER_KEY -> signed(header().keyID(ours.getKeyID()), new RSASSASigner(other), payload);
        case NONE -> unsigned(payload);
        case SHARED_SECRET ->
            signed(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ours.getKeyID()),
                new MACSigner(ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)),
                payload);
        case KEY_IN_HEADER ->
            signed(
                header().keyID(ours.getKeyID()).jwk(other.toPublicJWK()),
                new RSASSASigner(other),
                payload);
        case ADDRESS_IN_HEADER ->
            signed(
                header().keyID(ours.getKeyID()).jwkURL(URI.create("https://keys.example.org/jwks")),
                new RSASSASigner(other),
                payload);
      };
    } catch (JOSEException broken) {
      throw new IllegalStateException("a token that cannot be signed", broken);
    }
  }

  private static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256);
  }

  private static String signed(JWSHeader.Builder header, JWSSigner signer, String payload)
      throws JOSEException {
    JWSObject token = new JWSObject(header.build(), new Payload(payload));
    token.sign(signer);
    return token.serialize();
  }

  private String unsigned(String payload) {
    String header = "{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + ours.getKeyID() + "\"}";
    return Base64URL.encode(header) + "." + Base64URL.encode(payload) + ".";
  }
}
