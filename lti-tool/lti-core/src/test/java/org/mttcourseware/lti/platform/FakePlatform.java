// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.login.PendingLogin;

/** An LMS: its registration with us, its key, and the messages that it sends. */
public final class FakePlatform {
  public static final String ISSUER = "https://lms.example.org";
  public static final String CLIENT = "client-1";
  public static final String DEPLOYMENT = "deployment-1";
  public static final String KEYS = ISSUER + "/keys";
  public static final String TOKENS = ISSUER + "/token";
  public static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  public static final RSAKey KEY = key("platform-key");
  public static final RSAKey OTHER_KEY = key("platform-key");

  private FakePlatform() {}

  public static Registration registration() {
    return new Registration(
        "registration-1",
        ISSUER,
        CLIENT,
        URI.create(ISSUER + "/authorize"),
        URI.create(TOKENS),
        URI.create(KEYS),
        Optional.empty());
  }

  public static RSAKey key(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException everyJavaHasRsa) {
      throw new IllegalStateException(everyJavaHasRsa);
    }
  }

  public static String keySet(RSAKey... keys) {
    return new JWKSet(List.<com.nimbusds.jose.jwk.JWK>of(keys)).toString(true);
  }

  /** A learner opens a link: every claim that is required, and nothing else. */
  public static Map<String, Object> launch(PendingLogin login, long now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(Claims.ISSUER, ISSUER);
    claims.put(Claims.AUDIENCE, CLIENT);
    claims.put(Claims.SUBJECT, "user-1");
    claims.put(Claims.ISSUED, now);
    claims.put(Claims.EXPIRES, now + 60);
    claims.put(Claims.NONCE, login.nonce());
    claims.put(Claims.MESSAGE_TYPE, "LtiResourceLinkRequest");
    claims.put(Claims.VERSION, "1.3.0");
    claims.put(Claims.DEPLOYMENT_ID, DEPLOYMENT);
    claims.put(Claims.TARGET_LINK_URI, login.target().toString());
    claims.put(Claims.RESOURCE_LINK, Map.of("id", "link-1"));
    claims.put(Claims.ROLES, List.of(ROLE + "Learner"));
    return claims;
  }

  /** A teacher chooses content. */
  public static Map<String, Object> deepLinking(PendingLogin login, long now) {
    Map<String, Object> claims = launch(login, now);
    claims.remove(Claims.RESOURCE_LINK);
    claims.remove(Claims.TARGET_LINK_URI);
    claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingRequest");
    claims.put(Claims.ROLES, List.of(ROLE + "Instructor"));
    claims.put(Claims.DEEP_LINKING_SETTINGS, settings());
    return claims;
  }

  public static Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("deep_link_return_url", ISSUER + "/content");
    settings.put("accept_types", List.of("ltiResourceLink", "link"));
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("data", "opaque \u00fc <&>");
    return settings;
  }

  public static String sign(Map<String, Object> claims) {
    return sign(claims, KEY);
  }

  public static String sign(Map<String, Object> claims, RSAKey key) {
    return sign(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
  }

  public static String sign(JWSHeader header, Map<String, Object> claims, RSAKey key) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
