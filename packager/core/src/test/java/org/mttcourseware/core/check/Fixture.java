// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mttcourseware.core.check.report.TextReport;
import org.mttcourseware.core.source.SourceReader;

/**
 * A tiny faulty source tree: the files of {@code fixtures/good} with those of its own folder laid
 * over them, and what {@code steps.txt} does where a file cannot stand in a repository.
 */
record Fixture(Path folder) {
  private static final Path ALL = Path.of("src", "test", "resources", "fixtures");

  static final Fixture GOOD = new Fixture(ALL.resolve("good"));

  /** Returns the faulty ones, by name. */
  static List<Fixture> faulty() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("MTT"))
          .sorted()
          .map(Fixture::new)
          .toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  String code() {
    return name().substring(0, name().indexOf('-'));
  }

  /** Returns the lines that the check has to print, in order. */
  List<String> expected() throws IOException {
    return Files.readAllLines(folder.resolve("expected.txt"));
  }

  /** Makes the sources in {@code root} and returns the lines that the check prints. */
  List<String> found(Path root) throws IOException {
    copy(GOOD.folder, root);
    copy(folder, root);
    Path steps = folder.resolve("steps.txt");
    for (String step : Files.exists(steps) ? Files.readAllLines(steps) : List.<String>of()) {
      take(step.split(" ", 3), root);
    }
    return Checker.check(SourceReader.read(root)).problems().stream()
        .map(problem -> TextReport.line(problem, "content"))
        .toList();
  }

  private static void take(String[] step, Path root) throws IOException {
    Path file = root.resolve(step[1]);
    switch (step[0]) {
      case "delete" -> Files.delete(file);
      case "folder" -> Files.createDirectories(file);
      case "copy" -> {
        Path to = root.resolve(step[2]);
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(file, to);
      }
      case "link" -> Files.createSymbolicLink(root.resolve(step[2]), file);
      case "size" -> {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
          sparse.setLength(Long.parseLong(step[2]));
        }
      }
      case "pad" ->
          Files.writeString(
              file,
              Files.readString(file) + " ".repeat(Integer.parseInt(step[2])),
              StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(step[0]);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file, from, to));
    }
  }

  private static void copy(Path file, Path from, Path to) {
    String path = from.relativize(file).toString();
    if (path.equals("expected.txt") || path.equals("steps.txt")) {
      return;
    }
    try {
      Path target = to.resolve(path);
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
