// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.demo.DemoCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mtt demo}: the tool with a small LMS beside it, ready for a first launch. */
@Command(
    name = "demo",
    description = "Runs the LTI tool with a small LMS beside it, ready for a first launch.")
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", description = "The port of the tool (8080).")
  private int port = 8080;

  @Option(
      names = "--lms-port",
      paramLabel = "N",
      description = "The port of the LMS (8081); a second LMS takes the next.")
  private int lmsPort = 8081;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A new folder to keep the tool's data in; else it is gone at the end.")
  private @Nullable Path data;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "A catalogue to show instead of that of the programme in content.")
  private @Nullable Path catalogue;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("mtt-demo");
    CountDownLatch ended = new CountDownLatch(1);
    try {
      RunningDemo demo = start(scratch);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> end(demo, scratch, ended), "end of the demo"));
      say(demo);
    } catch (IOException | RuntimeException failed) {
      remove(scratch);
      throw failed;
    }
    ended.await();
    return 0;
  }

  private RunningDemo start(Path scratch) throws IOException {
    show("Building the catalogue ...");
    Path home = Path.of(System.getProperty("mtt.home", ""));
    Path shown =
        catalogue == null ? DemoCatalogue.of(home, scratch.resolve("packages")) : catalogue;
    show("Starting the tool and the LMS ...");
    RunningDemo demo = RunningDemo.start(port, lmsPort, folder(scratch), shown);
    show("");
    return demo;
  }

  private Path folder(Path scratch) throws IOException {
    if (data == null) {
      return scratch.resolve("data");
    }
    if (Files.isDirectory(data)) {
      try (Stream<Path> inside = Files.list(data)) {
        if (inside.findAny().isPresent()) {
          throw new IOException(data + " is not empty; name a new folder for the demo");
        }
      }
    }
    return data;
  }

  private static void say(RunningDemo demo) {
    System.out.println("Open " + demo.lms().url() + "/ in your browser. It says what to try.");
    System.out.println();
    System.out.println("  the tool        " + demo.guide().tool());
    System.out.println("  login           " + demo.guide().login());
    System.out.println("  password        " + demo.guide().password());
    System.out.println("  the second LMS  " + demo.other().url() + "/");
    System.out.println();
    System.out.println("Ctrl-C ends it.");
  }

  /** Shows how far it is, over what was shown before, if somebody watches. */
  private static void show(String state) {
    if (Boolean.getBoolean("mtt.progress")) {
      System.err.print("\r\u001b[K" + state);
      System.err.flush();
    }
  }

  private static void end(RunningDemo demo, Path scratch, CountDownLatch ended) {
    demo.close();
    remove(scratch);
    ended.countDown();
  }

  private static void remove(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException left) {
      System.err.println("mtt: " + folder + " could not be removed; it is no longer needed");
    }
  }
}
