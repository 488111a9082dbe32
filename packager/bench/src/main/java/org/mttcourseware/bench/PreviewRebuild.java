// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long an author waits from saving a segment to seeing it. */
final class PreviewRebuild implements Benchmark {
  /** An author edits for hours: what counts is the time when the JVM is warm. */
  private static final int EDITS_BEFORE = 20;

  @Override
  public String name() {
    return "preview";
  }

  @Override
  public String about() {
    return "one edit, from the save to the changed page, with 50 pages and with one";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    rows.addAll(rows(workshop, Course.of(50), "60 ms"));
    rows.addAll(rows(workshop, Course.of(1), "20 ms"));
    return rows;
  }

  private List<Row> rows(Workshop workshop, Course course, String aim)
      throws IOException, InterruptedException {
    String source = workshop.sources(course);
    Path folder = workshop.home().resolve(source);
    Command command = workshop.mtt("preview", "--source", source, "--port", "0");
    try (PreviewClient preview = PreviewClient.start(command, folder)) {
      double first = preview.untilServed();
      for (int edit = 0; edit < EDITS_BEFORE; edit++) {
        preview.untilServed();
        preview.untilTold();
      }
      List<Series> times =
          Series.inTurn(
              workshop.runs() * 3,
              "ms",
              List.of(preview::untilServed, preview::untilTold, () -> read(folder)));
      String what = name() + ", " + (course.pages() == 1 ? "1 page" : course.pages() + " pages");
      String baseline = "reading the same files";
      return List.of(
          Row.of(
              what + ": save to page (the first time " + Math.round(first) + " ms)",
              times.get(0),
              baseline,
              times.get(2),
              aim,
              command.typed()),
          Row.of(
              what + ": save to event",
              times.get(1),
              baseline,
              times.get(2),
              aim,
              command.typed()));
    }
  }

  private static double read(Path folder) throws IOException {
    long start = System.nanoTime();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllBytes(file);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
