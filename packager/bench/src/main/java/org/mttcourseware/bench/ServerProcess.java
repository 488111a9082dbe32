// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A server as a process of its own, watched from outside by /proc. */
final class ServerProcess implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final int port;
  private final double startMillis;

  private ServerProcess(Process process, int port, double startMillis) {
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
  }

  /**
   * Starts {@code builder}, which listens on {@code port}, and waits until {@code /health} answers.
   *
   * @param log where it writes what it says
   */
  static ServerProcess start(ProcessBuilder builder, int port, Path log)
      throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/proc/self/stat"))) {
      throw new Skipped("processor time and memory are read from /proc, which is not here");
    }
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    while (System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000L && process.isAlive()) {
      try {
        if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return new ServerProcess(process, port, (System.nanoTime() - start) / 1e6);
        }
      } catch (IOException notYet) {
        Thread.sleep(5);
      }
    }
    process.destroy();
    throw new Skipped("a server did not start: " + Files.readString(log));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Returns the address of {@code path}. */
  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Returns the milliseconds from the command to the first healthy answer. */
  double startMillis() {
    return startMillis;
  }

  /** Returns the milliseconds of processor time that it has used. */
  double cpuMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_A_SECOND;
  }

  /** Returns the megabytes that it holds in memory now. */
  double megabytes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
          .findFirst()
          .orElse(0);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
