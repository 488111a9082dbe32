// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/** An LMS on loopback: gives out its keys, and signs whatever a test wants it to say. */
final class TestLms implements AutoCloseable {
  static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  static final RSAKey KEY = key("lms-key");
  static final RSAKey OTHER_KEY = key("lms-key");

  private final HttpServer server;
  private final String platform = RandomIds.id();
  private final String deployment = RandomIds.id();

  private TestLms(HttpServer server) {
    this.server = server;
  }

  /** Starts an LMS that the academy {@code academy} knows, which is made if need be. */
  static TestLms of(Database database, String academy) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      TestLms lms = new TestLms(server);
      lms.register(database, new AcademyId(academy));
      return lms;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /** Answers at {@code path} with what {@code page} makes of the query and the form. */
  void page(String path, java.util.function.Function<Map<String, String>, String> page) {
    server.createContext(
        path,
        exchange -> {
          Map<String, String> values = Visitor.query(exchange.getRequestURI());
          byte[] html = page.apply(values).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().add("Set-Cookie", "probe=1; Secure; SameSite=None; Path=/");
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
  }

  private void register(Database database, AcademyId academy) {
    database.change(
        academy,
        rows -> {
          rows.update(
                  "insert into academy (id, name, created_at, language, allow_anonymous,"
                      + " store_names, retention_days, frame_origins) values (:academy, :academy,"
                      + " :now, 'fr', false, false, 0, 'https://portal.example') on conflict do"
                      + " nothing")
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into platform (id, academy, name, product, issuer, client_id,"
                      + " authorization_endpoint, token_endpoint, jwks_uri, trusts_deployments,"
                      + " state, created_at) values (:id, :academy, 'LMS', 'other', :issuer,"
                      + " 'client', :issuer || '/auth', :issuer || '/token', :issuer || '/jwks',"
                      + " false, 'ACTIVE', :now)")
              .bind("id", platform)
              .bind("issuer", issuer())
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into deployment (id, academy, platform, deployment_id, state, first_seen)"
                      + " values (:id, :academy, :platform, '1', 'APPROVED', :now)")
              .bind("id", deployment)
              .bind("platform", platform)
              .bind("now", Instant.now())
              .execute();
        });
  }

  private static RSAKey key(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException everyJavaHasRsa) {
      throw new IllegalStateException(everyJavaHasRsa);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String platform() {
    return platform;
  }

  String deployment() {
    return deployment;
  }

  /** Returns what the LMS sends to begin a login. */
  Map<String, String> initiation(String target) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", issuer());
    parameters.put("client_id", "client");
    parameters.put("login_hint", "7");
    parameters.put("lti_message_hint", "{\"cmid\":3}");
    parameters.put("target_link_uri", target);
    return parameters;
  }

  /** Returns the claims of a learner who opens a link to a segment, and no more than is needed. */
  Map<String, Object> launch(Visitor.Begun login) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(Claims.ISSUER, issuer());
    claims.put(Claims.AUDIENCE, "client");
    claims.put(Claims.SUBJECT, "user-1");
    claims.put(Claims.ISSUED, now);
    claims.put(Claims.EXPIRES, now + 60);
    claims.put(Claims.NONCE, login.nonce());
    claims.put(Claims.MESSAGE_TYPE, "LtiResourceLinkRequest");
    claims.put(Claims.VERSION, "1.3.0");
    claims.put(Claims.DEPLOYMENT_ID, "1");
    claims.put(Claims.TARGET_LINK_URI, login.target());
    claims.put(Claims.RESOURCE_LINK, Map.of("id", "link-1"));
    claims.put(Claims.CONTEXT, Map.of("id", "course-1", "title", "A course"));
    claims.put(Claims.CUSTOM, Map.of("programme", "p", "segment", "mrz"));
    claims.put(Claims.ROLES, List.of(ROLE + "Learner"));
    return claims;
  }

  /** Returns the claims of a teacher who chooses content. */
  Map<String, Object> deepLinking(Visitor.Begun login) {
    Map<String, Object> claims = launch(login);
    claims.remove(Claims.RESOURCE_LINK);
    claims.remove(Claims.CUSTOM);
    claims.remove(Claims.TARGET_LINK_URI);
    claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingRequest");
    claims.put(Claims.ROLES, List.of(ROLE + "Instructor"));
    claims.put(
        Claims.DEEP_LINKING_SETTINGS,
        Map.of(
            "deep_link_return_url",
            issuer() + "/content",
            "accept_types",
            List.of("ltiResourceLink", "link"),
            "accept_presentation_document_targets",
            List.of("iframe", "window"),
            "accept_multiple",
            true,
            "data",
            "opaque <&> ü"));
    return claims;
  }

  static String sign(Map<String, Object> claims) {
    return sign(claims, KEY);
  }

  static String sign(Map<String, Object> claims, RSAKey key) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
