// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An LMS on loopback as far as a launch needs one: keys, and tokens signed with them. */
final class LtiPlatform implements AutoCloseable {
  static final String CLIENT_ID = "bench";
  static final String DEPLOYMENT = "1";
  private static final String KEY_ID = "bench-key";
  private static final int KEY_BITS = 2048;
  private static final int THREADS = 4;

  private final KeyPair keys;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final GradeBook gradeBook = new GradeBook();

  private LtiPlatform(KeyPair keys, HttpServer server) {
    this.keys = keys;
    this.server = server;
  }

  static LtiPlatform start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LtiPlatform platform = new LtiPlatform(newKeys(), server);
    server.createContext("/jwks", exchange -> answer(exchange, 200, platform.jwks()));
    server.createContext("/token", exchange -> answer(exchange, 200, token()));
    server.createContext("/items", platform.gradeBook::receive);
    server.setExecutor(platform.threads);
    server.start();
    return platform;
  }

  /** Returns where it is, without a slash at the end; this is its issuer too. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  GradeBook gradeBook() {
    return gradeBook;
  }

  KeyPair keys() {
    return keys;
  }

  /** Returns {@code claims}, an object of JSON, as a token. */
  String sign(String claims) {
    String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}";
    String signed = base64(header.getBytes(StandardCharsets.UTF_8)) + "." + text(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + base64(signature.sign());
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has RSA", absent);
    }
  }

  /** Answers {@code exchange} and drains what was sent, so that the connection can be kept. */
  static void answer(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  /** Returns the key set. */
  String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\""
        + KEY_ID
        + "\",\"n\":\""
        + number(key.getModulus())
        + "\",\"e\":\""
        + number(key.getPublicExponent())
        + "\"}]}";
  }

  private static String token() {
    return "{\"access_token\":\"bench\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\""
        + LtiClaims.SCOPES
        + "\"}";
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has RSA", absent);
    }
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return base64(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static String text(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
