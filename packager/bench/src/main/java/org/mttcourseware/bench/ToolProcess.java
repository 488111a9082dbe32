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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The LTI tool as a process of its own, on one core, watched from outside by /proc. */
final class ToolProcess implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final int port;
  private final double startMillis;

  private ToolProcess(Process process, int port, double startMillis) {
    this.process = process;
    this.port = port;
    this.startMillis = startMillis;
  }

  /** Starts {@code mtt serve} on {@code data}, held to one core, and waits until it is healthy. */
  static ToolProcess start(Workshop workshop, Path data) throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/proc/self/stat")) || !Files.exists(Path.of("/usr/bin/taskset"))) {
      throw new Skipped("it needs /proc and the command taskset, to hold the tool to one core");
    }
    int port = freePort();
    List<String> words =
        new ArrayList<>(
            List.of(
                "taskset", "-c", "0", "./mtt", "serve", "--port", "" + port, "--data", "" + data));
    ProcessBuilder builder = new ProcessBuilder(words).directory(workshop.home().toFile());
    builder.environment().put("MTT_DEVELOPMENT", "true");
    builder.redirectErrorStream(true).redirectOutput(data.resolve("serve.log").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    while (System.nanoTime() - start < PATIENCE_MILLIS * 1_000_000L && process.isAlive()) {
      try {
        if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return new ToolProcess(process, port, (System.nanoTime() - start) / 1e6);
        }
      } catch (IOException notYet) {
        Thread.sleep(5);
      }
    }
    process.destroy();
    throw new Skipped("the tool did not start: " + Files.readString(data.resolve("serve.log")));
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
