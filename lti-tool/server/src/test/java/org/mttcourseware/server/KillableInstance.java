// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.DatabaseAddress;

/** One instance of the tool as a process of its own, which can be killed like a power cut does. */
final class KillableInstance implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final int port = freePort();
  private final Path log;
  private final ProcessBuilder builder;
  private final HttpClient client;
  private @Nullable Process process;
  private boolean up;

  /**
   * Makes one that is not running.
   *
   * @param folder its data folder
   * @param environment its settings
   */
  KillableInstance(Path folder, Map<String, String> environment) {
    client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    log = folder.resolveSibling(folder.getFileName() + ".log");
    builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Tool.class.getName(),
                "serve",
                "--port",
                String.valueOf(port),
                "--data",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Makes one over the database at {@code address}; an embedded one lies in {@code folder}. */
  static KillableInstance over(
      DatabaseAddress address, Path folder, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    if (!address.isEmbedded()) {
      all.put("MTT_DATABASE_URL", address.url());
      all.put("MTT_DATABASE_USER", address.user());
      all.put("MTT_DATABASE_PASSWORD", address.password());
    }
    return new KillableInstance(folder, all);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Returns its address, whether it runs or not. */
  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it, and returns when it says that it is well. */
  void start() throws IOException {
    Process started = builder.start();
    synchronized (this) {
      process = started;
    }
    Eventually.holds("it is well", LONGEST_START, () -> isWell() || hasEnded(started));
    synchronized (this) {
      up = true;
      notifyAll();
    }
  }

  private boolean hasEnded(Process started) {
    if (!started.isAlive()) {
      throw new AssertionError("it ended by itself:\n" + log());
    }
    return false;
  }

  private boolean isWell() {
    HttpRequest health = HttpRequest.newBuilder(url().resolve("/health")).build();
    try {
      return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits until it runs again. */
  synchronized void awaitUp() throws InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!up) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("it does not come back:\n" + log());
      }
      wait(left);
    }
  }

  /** Ends it by SIGKILL, in the middle of whatever it does, and returns when it is dead. */
  void kill() throws InterruptedException {
    Process killed;
    synchronized (this) {
      up = false;
      killed = process;
    }
    if (killed != null && !killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS)) {
      throw new AssertionError("it lives on");
    }
  }

  /** Returns what it said. */
  String log() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
