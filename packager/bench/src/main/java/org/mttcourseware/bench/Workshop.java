// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where benchmarks work.
 *
 * @param home the folder of the clone: commands run there
 * @param java the command that the script {@code mtt} ends in, without the words of the user
 * @param runs how often each thing is measured
 */
record Workshop(Path home, List<String> java, int runs) {
  private static final Path FOLDER = Path.of("packager", "bench", "target", "work");

  /**
   * Returns the workshop of this process; the script {@code mtt} says what Java cannot find out.
   */
  static Workshop ofProcess() {
    return new Workshop(
        Path.of(System.getProperty("mtt.home", "")).toAbsolutePath(),
        java(System.getProperty("mtt.flags", "")),
        Integer.getInteger("mtt.runs", 9));
  }

  private static List<String> java(String flags) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    words.addAll(List.of(flags.split(" ")));
    words.add("-XX:SharedArchiveFile=packager/cli/target/mtt.jsa");
    words.addAll(List.of("-jar", "packager/cli/target/app/mtt.jar"));
    return List.copyOf(words);
  }

  /** Tells who waits what is being done. */
  void say(String what) {
    System.err.println("bench: " + what);
  }

  /** Returns a command run in the folder of the clone. */
  Command command(String... words) {
    return new Command(home, List.of(words));
  }

  /** Returns {@code mtt} with {@code words}, as a user runs it. */
  Command mtt(String... words) {
    return command("./mtt").with(words);
  }

  /** Returns what {@code mtt} ends in, with {@code words}. */
  Command java(String... words) {
    return new Command(home, java).with(words);
  }

  /** Returns the path of {@code name} in the folder of benchmarks, as seen from the clone. */
  String path(String name) {
    return FOLDER.resolve(name).toString().replace('\\', '/');
  }

  /**
   * Writes the sources of {@code course} afresh and returns their folder, as seen from the clone.
   */
  String sources(Course course) throws IOException {
    Path folder = empty(course.name());
    Sources.write(course, folder);
    return path(course.name());
  }

  /** Returns the folder {@code name}. */
  Path folder(String name) {
    return home.resolve(FOLDER).resolve(name);
  }

  /** Returns the folder {@code name}, with nothing in it. */
  Path empty(String name) throws IOException {
    Path folder = folder(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
