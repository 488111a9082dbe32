// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command, run as a process of its own in a folder, and measured from outside. */
record Command(Path folder, List<String> words) {
  private static final String PEAK = "VmHWM:";

  Command {
    words = List.copyOf(words);
  }

  /** Returns the same command with more words at its end. */
  Command with(String... more) {
    return new Command(folder, Stream.concat(words.stream(), Stream.of(more)).toList());
  }

  /** Returns the same command but for one word. */
  Command without(String word) {
    return new Command(folder, words.stream().filter(any -> !any.equals(word)).toList());
  }

  /** Runs it to its end and returns how many milliseconds that took. */
  double millis() throws IOException, InterruptedException {
    Path log = Files.createTempFile("mtt-bench-", ".log");
    try {
      long start = System.nanoTime();
      int exit = start(log).waitFor();
      double millis = (System.nanoTime() - start) / 1e6;
      demandSuccess(exit, log);
      return millis;
    } finally {
      Files.delete(log);
    }
  }

  /** Runs it to its end and returns the most megabytes that it held in memory. */
  double peakMegabytes() throws IOException, InterruptedException {
    Path log = Files.createTempFile("mtt-bench-", ".log");
    try {
      Process process = start(log);
      double peak = 0;
      while (process.isAlive()) {
        peak = Math.max(peak, peakSoFar(process.pid()));
        Thread.sleep(1);
      }
      demandSuccess(process.waitFor(), log);
      return peak;
    } finally {
      Files.delete(log);
    }
  }

  /** Starts it with its output going to {@code log}. */
  Process start(Path log) throws IOException {
    File output = log.toFile();
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(output)
        .start();
  }

  /** Returns it as one would type it. */
  String typed() {
    return String.join(" ", words);
  }

  /** The kernel keeps the peak itself, so looking now and then misses only the last moment. */
  private static double peakSoFar(long pid) throws Skipped {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(Path.of("/proc/self/status"))) {
      throw new Skipped("memory is read from /proc, which this system does not have");
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return 0;
    }
  }

  private void demandSuccess(int exit, Path log) throws IOException {
    if (exit != 0) {
      String output = Files.readString(log, StandardCharsets.UTF_8).strip();
      throw new Skipped(typed() + " failed with exit code " + exit + ":\n" + output);
    }
  }
}
