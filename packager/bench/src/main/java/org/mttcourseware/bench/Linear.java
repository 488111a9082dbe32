// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Ten times the pages: ten times the time at most, and memory for one package more. */
final class Linear implements Benchmark {
  @Override
  public String name() {
    return "linear";
  }

  @Override
  public String about() {
    return "500 pages against 50: time, and peak memory";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    Command small = build(workshop, Course.of(50), "linear/small");
    Command large = build(workshop, Course.of(500), "linear/large");
    Command help = workshop.mtt("--help");
    List<Series> times =
        Series.inTurn(workshop.runs(), "ms", List.of(large::millis, small::millis));
    List<Series> peaks =
        Series.inTurn(
            workshop.runs(),
            "MB",
            List.of(large::peakMegabytes, small::peakMegabytes, help::peakMegabytes));
    return List.of(
        Row.of(name() + ", time", times.get(0), "50 pages", times.get(1), "10", large.typed()),
        Row.of(
            name() + ", memory for 50 pages",
            peaks.get(1),
            "mtt --help",
            peaks.get(2),
            "90 MB",
            small.typed()),
        memory(peaks.get(0), peaks.get(1), largest(workshop.folder("linear/large")), large));
  }

  private Row memory(Series large, Series small, double largest, Command command) {
    double bound = small.median() + largest;
    return new Row(
        name() + ", memory for 500 pages",
        large.toString(),
        String.format(
            Locale.ROOT,
            "50 pages and the largest package: %.0f + %.0f MB",
            small.median(),
            largest),
        Row.ratio(large.median() / bound),
        "1",
        command.typed());
  }

  private static Command build(Workshop workshop, Course course, String folder) throws IOException {
    workshop.empty(folder);
    return workshop.mtt(
        "build",
        "--source",
        workshop.sources(course),
        "--format",
        "scorm12",
        "--out",
        workshop.path(folder));
  }

  private static double largest(Path folder) throws IOException {
    double largest = 0;
    for (Path zip : Zips.in(folder)) {
      largest = Math.max(largest, Files.size(zip) / 1e6);
    }
    return largest;
  }
}
