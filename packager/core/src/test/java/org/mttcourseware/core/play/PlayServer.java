// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server on the loopback: an LMS page below {@code /lms/<run-time>/}, packages below {@code
 * /package/<name>/}, and the same below {@code /strict/<name>/} under a strict Content Security
 * Policy.
 */
final class PlayServer {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src"
          + " 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
  private static final Path SCORM_AGAIN = Path.of("node_modules/scorm-again/dist");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "xhtml", "application/xhtml+xml",
          "js", "text/javascript",
          "css", "text/css",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "json", "application/json",
          "vtt", "text/vtt");

  private static final PlayServer SERVER = new PlayServer();

  private final Map<String, PlayedPackage> packages = new ConcurrentHashMap<>();
  private final HttpServer http;

  private PlayServer() {
    http = Loopback.start("play-server", this::answer);
  }

  /** Returns the server, running. */
  static PlayServer get() {
    return SERVER;
  }

  /** Returns where it is, without a slash at the end. */
  String origin() {
    return Loopback.origin(http);
  }

  /** Serves {@code played} and returns the address of its root, with a slash at the end. */
  String serve(PlayedPackage played) {
    packages.put(played.name(), played);
    return origin() + "/package/" + played.name() + "/";
  }

  /** Serves {@code played} under a strict policy and returns the address of its root. */
  String serveStrictly(PlayedPackage played) {
    packages.put(played.name(), played);
    return origin() + "/strict/" + played.name() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/", 4);
      Optional<byte[]> body =
          path.length < 4
              ? Optional.empty()
              : switch (path[1]) {
                case "lms" -> lms(path[2], path[3]);
                case "package", "strict" -> packages.get(path[2]).file(path[3]);
                default -> Optional.empty();
              };
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      if (path[1].equals("strict")) {
        headers.set("Content-Security-Policy", POLICY);
      }
      if (body.isEmpty()) {
        // Browsers ask each site for its sign; that is the business of whoever runs the site.
        boolean sign = path[path.length - 1].equals("favicon.ico");
        exchange.sendResponseHeaders(sign ? 204 : 404, -1);
        return;
      }
      headers.set("Content-Type", type(path[3]));
      exchange.sendResponseHeaders(200, body.get().length == 0 ? -1 : body.get().length);
      exchange.getResponseBody().write(body.get());
    }
  }

  private static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static Optional<byte[]> lms(String runTime, String file) throws IOException {
    if (file.equals("run-time.js")) {
      return Optional.of(Files.readAllBytes(SCORM_AGAIN.resolve(runTime + ".min.js")));
    }
    try (InputStream in = PlayServer.class.getResourceAsStream("/play/lms/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
