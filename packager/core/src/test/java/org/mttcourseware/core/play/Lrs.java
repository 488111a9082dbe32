// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A learning record store with the token service of a cmi5 system, on the loopback and on a port of
 * its own: to a course it is another site, as in real life. It can be told to fail.
 */
final class Lrs implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  /** The header of systems that launch without cmi5. */
  static final String PLAIN = "Basic cGxheWVyOnNlY3JldA==";

  private final LrsStore store = new LrsStore();
  private final Set<String> given = new HashSet<>();
  private final List<String> asked = new ArrayList<>();
  private final HttpServer http;
  private volatile int failing;
  private volatile String tokenError = "";
  private volatile boolean versions;

  Lrs() {
    http = Loopback.start("lrs", this::answer);
  }

  /** Returns where it is, without a slash at the end. */
  String origin() {
    return Loopback.origin(http);
  }

  /** Returns the address below which its resources are. */
  String endpoint() {
    return origin() + "/xapi";
  }

  LrsStore store() {
    return store;
  }

  /**
   * Answers everything with {@code status} from now on; 0 is to work again, -1 to cut every
   * connection.
   */
  void fail(int status) {
    failing = status;
  }

  /** Answers whoever asks for a token with this error; the empty text is to give tokens. */
  void failTokens(String code) {
    tokenError = code;
  }

  /** Wants to hear which version of a document is to be replaced, as some stores do. */
  void demandVersions() {
    versions = true;
  }

  /** Returns what was asked so far, as method and resource. */
  List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (failing < 0) {
        return;
      }
      Headers headers = exchange.getResponseHeaders();
      headers.set("Access-Control-Allow-Origin", "*");
      headers.set("Access-Control-Expose-Headers", "ETag");
      if (exchange.getRequestMethod().equals("OPTIONS")) {
        headers.set("Access-Control-Allow-Methods", "GET, PUT, POST");
        headers.set(
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match");
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      synchronized (asked) {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
      }
      if (failing > 0) {
        exchange.sendResponseHeaders(failing, -1);
        return;
      }
      dispatch(exchange, body);
    }
  }

  private void dispatch(HttpExchange exchange, byte[] body) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/fetch/")) {
      send(exchange, 200, token(exchange.getRequestMethod(), path.substring(7)));
      return;
    }
    if (exchange.getRequestHeaders().getFirst("X-Experience-API-Version") == null) {
      send(exchange, 400, "no version of xAPI");
      return;
    }
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    Optional<Cmi5Session> session =
        store.session(String.valueOf(authorization).replaceFirst("^Basic ", ""));
    if (session.isEmpty() && !PLAIN.equals(authorization)) {
      send(exchange, 401, "nobody is known by this token");
      return;
    }
    switch (path) {
      case "/xapi/statements" -> statements(exchange, session, body);
      case "/xapi/activities/state", "/xapi/agents/profile" -> document(exchange, body);
      default -> send(exchange, 404, "no such resource");
    }
  }

  private synchronized String token(String method, String token) {
    if (!tokenError.isEmpty() || !method.equals("POST") || !given.add(token)) {
      return JSON.createObjectNode()
          .put("error-code", tokenError.isEmpty() ? "1" : tokenError)
          .put("error-text", "no token")
          .toString();
    }
    return JSON.createObjectNode().put("auth-token", token).toString();
  }

  private void statements(HttpExchange exchange, Optional<Cmi5Session> session, byte[] body)
      throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      Optional<JsonNode> found = store.byId(query(exchange).getOrDefault("statementId", ""));
      send(exchange, found.isPresent() ? 200 : 404, found.map(JsonNode::toString).orElse(""));
      return;
    }
    JsonNode sent = JSON.readTree(body);
    List<JsonNode> batch = new ArrayList<>();
    if (sent.isArray()) {
      sent.forEach(batch::add);
    } else {
      batch.add(sent);
    }
    LrsStore.Answer answer = store.take(session, batch);
    send(exchange, answer.status(), answer.status() == 200 ? "[]" : answer.reason());
  }

  private void document(HttpExchange exchange, byte[] body) throws IOException {
    Map<String, String> query = query(exchange);
    String address = address(query);
    byte[] there = store.documents().get(address);
    if (exchange.getRequestMethod().equals("GET")) {
      if (there != null) {
        exchange.getResponseHeaders().set("ETag", tag(there));
      }
      send(
          exchange,
          there == null ? 404 : 200,
          there == null ? "" : new String(there, StandardCharsets.UTF_8));
      return;
    }
    String named = exchange.getRequestHeaders().getFirst("If-Match");
    if (query.get("stateId").startsWith("LMS.")) {
      send(exchange, 403, "10: that is the system's own");
    } else if (versions && there != null && named == null) {
      send(exchange, 409, "which version?");
    } else if (named != null && (there == null || !named.equals(tag(there)))) {
      send(exchange, 412, "not that version");
    } else {
      store.put(address, body);
      send(exchange, 204, "");
    }
  }

  private static String tag(byte[] document) {
    return '"' + Integer.toHexString(Arrays.hashCode(document)) + '"';
  }

  /** Returns the key of the document that {@code parameters} ask for. */
  static String address(Map<String, String> parameters) {
    return new TreeMap<>(parameters).toString();
  }

  private static Map<String, String> query(HttpExchange exchange) {
    String raw = exchange.getRequestURI().getRawQuery();
    return Arrays.stream((raw == null ? "" : raw).split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
