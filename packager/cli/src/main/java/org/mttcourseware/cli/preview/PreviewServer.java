// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mttcourseware.core.render.Content;

/**
 * Serves the preview to this machine alone.
 *
 * <pre>
 * /                                                   the page of the preview, for all segments
 * /preview.css, /preview.js, /lms.js                  what it is made of
 * /state                                              programme and problems as JSON
 * /events                                             the same, at once and after each change
 * /play/{format}/{adaptation or -}/{language}/{segment}/...   the files of a package
 * </pre>
 */
public final class PreviewServer implements Closeable {
  private static final Map<String, String> OWN =
      Map.of(
          "/", "preview.html",
          "/preview.css", "preview.css",
          "/preview.js", "preview.js",
          "/lms.js", "lms.js");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("vtt", "text/vtt; charset=utf-8"));

  private final Path source;
  private final Site site;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Watch watch;

  private PreviewServer(Path source, HttpServer server) {
    this.source = source;
    this.server = server;
    this.site = new Site(source);
    this.watch = new Watch(site);
    this.threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  }

  /**
   * Starts to serve the sources in {@code source}.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  public static PreviewServer start(Path source, int port) throws IOException {
    // Else the end of each answer waits 40 ms for the browser to confirm its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress here = InetAddress.getLoopbackAddress();
    PreviewServer preview =
        new PreviewServer(source, HttpServer.create(new InetSocketAddress(here, port), 0));
    preview.site.now();
    preview.server.createContext("/", preview::answer);
    preview.server.setExecutor(preview.threads);
    preview.watch.start();
    preview.server.start();
    return preview;
  }

  /** Returns the address to open. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    watch.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isFromHere(exchange)) {
        send(exchange, 403, "text/plain", "This preview is for this machine alone.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", "Only GET.");
      } else {
        route(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  /** A page of another site may send requests to this port, but not under this name. */
  private boolean isFromHere(HttpExchange exchange) {
    String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
    String port = ":" + server.getAddress().getPort();
    return List.of("localhost" + port, "127.0.0.1" + port).contains(host.toLowerCase(Locale.ROOT));
  }

  private void route(HttpExchange exchange, String path) throws IOException {
    String own = OWN.get(path);
    if (own != null) {
      sendOwn(exchange, own);
    } else if (path.equals("/state")) {
      send(exchange, 200, type("json"), StateJson.of(site.now(), source));
    } else if (path.equals("/events")) {
      sendEvents(exchange);
    } else if (path.startsWith("/play/")) {
      sendPlayed(exchange, path.substring("/play/".length()).split("/", 5));
    } else {
      notFound(exchange);
    }
  }

  /** Paths are looked up among the files of a package, so none leads to the disk. */
  private void sendPlayed(HttpExchange exchange, String[] parts) throws IOException {
    if (parts.length < 5) {
      notFound(exchange);
      return;
    }
    String adaptation = parts[1].equals("-") ? "" : parts[1];
    Optional<Content> content =
        site.files(new Site.Play(parts[0], adaptation, parts[2], parts[3]))
            .map(files -> files.byPath().get(parts[4]));
    if (content.isEmpty()) {
      notFound(exchange);
      return;
    }
    headers(exchange, type(parts[4]));
    try (InputStream in = content.get().open()) {
      exchange.sendResponseHeaders(200, 0);
      in.transferTo(exchange.getResponseBody());
    }
  }

  private void sendEvents(HttpExchange exchange) throws IOException {
    headers(exchange, "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    int told = -1;
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Site.State> changed = watch.after(told);
      String event =
          changed.isPresent() ? "data: " + StateJson.of(changed.get(), source) : ": still here";
      out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      told = changed.map(Site.State::number).orElse(told);
    }
  }

  private static void sendOwn(HttpExchange exchange, String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      send(exchange, 200, type(name), text);
    }
  }

  private static void notFound(HttpExchange exchange) throws IOException {
    send(exchange, 404, "text/plain", "There is nothing here.");
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    headers(exchange, type);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void headers(HttpExchange exchange, String type) {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
  }

  private static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
