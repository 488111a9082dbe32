// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the LTI tool as a process of its own. */
final class ToolProcess {
  private static final String LOG = "serve.log";

  private ToolProcess() {}

  /** Starts {@code mtt serve} on {@code data}, held to one core, and waits until it is healthy. */
  static ServerProcess start(Workshop workshop, Path data)
      throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/usr/bin/taskset"))) {
      throw new Skipped("it needs the command taskset, to hold the tool to one core");
    }
    return start(workshop, data, List.of("taskset", "-c", "0"), Map.of());
  }

  /**
   * Starts {@code mtt serve} on {@code data} with all cores, and some settings beside the usual.
   */
  static ServerProcess start(Workshop workshop, Path data, Map<String, String> settings)
      throws IOException, InterruptedException {
    return start(workshop, data, List.of(), settings);
  }

  private static ServerProcess start(
      Workshop workshop, Path data, List<String> before, Map<String, String> settings)
      throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    List<String> words = new ArrayList<>(before);
    words.addAll(List.of("./mtt", "serve", "--port", "" + port, "--data", "" + data));
    ProcessBuilder builder = new ProcessBuilder(words).directory(workshop.home().toFile());
    builder.environment().put("MTT_DEVELOPMENT", "true");
    builder.environment().putAll(settings);
    return ServerProcess.start(builder, port, data.resolve(LOG));
  }

  /** Returns the path of the link that the tool on {@code data} printed for its administrator. */
  static String firstRunPath(Path data) throws IOException, InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      String said = Files.readString(data.resolve(LOG));
      int at = said.lastIndexOf("/admin/first/");
      int end = said.indexOf('\n', Math.max(0, at));
      if (at >= 0 && end > at) {
        return said.substring(at, end).strip();
      }
      Thread.sleep(20);
    }
    throw new Skipped("the tool printed no link to set it up");
  }
}
