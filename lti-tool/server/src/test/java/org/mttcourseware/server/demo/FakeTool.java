// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.web.Json;

/** The least that an LMS can launch: takes logins and launches, signs, and checks nothing. */
final class FakeTool implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;
  private final HttpClient http = HttpClient.newHttpClient();

  FakeTool() {
    try {
      key = new RSAKeyGenerator(2048).keyID("tool-1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException broken) {
      throw new AssertionError(broken);
    }
    server.createContext("/lti/jwks", this::keys);
    server.createContext("/lti/login", this::login);
    server.createContext("/lti/launch", exchange -> answer(exchange, 200, "launched"));
    server.start();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void keys(HttpExchange exchange) throws IOException {
    answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
  }

  /** Goes on to where the query 'authorize' of the registered login address says. */
  private void login(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    Map<String, String> came = decoded(body.isEmpty() ? query : body);
    Map<String, String> request = request(came, came.getOrDefault("client_id", "?"));
    exchange
        .getResponseHeaders()
        .add("Location", came.get("iss") + "/lti/authorize?" + HttpBrowser.encoded(request));
    answer(exchange, 303, "");
  }

  Map<String, String> request(Map<String, String> login, String clientId) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("scope", "openid");
    request.put("response_type", "id_token");
    request.put("response_mode", "form_post");
    request.put("prompt", "none");
    request.put("client_id", clientId);
    request.put("redirect_uri", origin() + "/lti/launch");
    request.put("login_hint", login.getOrDefault("login_hint", ""));
    request.put("lti_message_hint", login.getOrDefault("lti_message_hint", ""));
    request.put("state", "state-1");
    request.put("nonce", "nonce-1");
    return request;
  }

  private static Map<String, String> decoded(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    // A request that is not read to its end resets the connection, sometimes before the answer.
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String sign(Map<String, Object> claims) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new Payload(Json.of(claims)));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException broken) {
      throw new AssertionError(broken);
    }
    return token.serialize();
  }

  static JsonNode claims(String token) {
    try {
      return Json.received(JWSObject.parse(token).getPayload().toString());
    } catch (ParseException malformed) {
      throw new AssertionError(malformed);
    }
  }

  HttpResponse<String> askForToken(DemoLms lms, RegisteredTool tool, String scopes) {
    return askForToken(lms, tool, scopes, lms.addresses().token());
  }

  HttpResponse<String> askForToken(
      DemoLms lms, RegisteredTool tool, String scopes, String audience) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", tool.clientId());
    claims.put("sub", tool.clientId());
    claims.put("aud", audience);
    claims.put("iat", now);
    claims.put("exp", now + 60);
    claims.put("jti", UUID.randomUUID().toString());
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            sign(claims),
            "scope",
            scopes);
    return send(
        HttpRequest.newBuilder(URI.create(lms.addresses().token()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(HttpBrowser.encoded(form))));
  }

  String token(DemoLms lms, RegisteredTool tool, List<String> scopes) {
    String body = askForToken(lms, tool, String.join(" ", scopes)).body();
    return Json.received(body).path("access_token").asText();
  }

  HttpResponse<String> get(String url, String token) {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
  }

  HttpResponse<String> post(String url, String token, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ended);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
