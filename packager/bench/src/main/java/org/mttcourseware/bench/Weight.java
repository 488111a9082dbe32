// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a package holds beside the author's pages and pictures. */
final class Weight implements Benchmark {
  private static final List<String> FORMATS = List.of("scorm12", "scorm2004-4", "web");

  @Override
  public String name() {
    return "weight";
  }

  @Override
  public String about() {
    return "what a package of 50 pages adds: runtime, styles, manifest, in compressed bytes";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    String source = workshop.sources(Course.of(50));
    Path out = workshop.empty("weight");
    List<Row> rows = new ArrayList<>();
    for (String format : FORMATS) {
      Command build =
          workshop.mtt(
              "build",
              "--source",
              source,
              "--format",
              format,
              "--module",
              "m0",
              "--out",
              workshop.path("weight"));
      workshop.empty("weight");
      build.millis();
      rows.add(row(format, Zips.in(out).get(0), build));
    }
    return rows;
  }

  private Row row(String format, Path zip, Command build) throws IOException {
    double added = kilobytes(zip, Weight::isAdded);
    double pages = kilobytes(zip, name -> isPage(name) || name.startsWith("media/"));
    double control =
        kilobytes(zip, name -> !isAdded(name) && !isPage(name) && !name.startsWith("media/"));
    return new Row(
        name() + ", " + format,
        String.format(Locale.ROOT, "%.1f kB, and control documents %.1f kB", added, control),
        String.format(Locale.ROOT, "pages and pictures: %.0f kB", pages),
        Row.ratio(added / pages),
        "60 kB",
        build.typed());
  }

  private static boolean isAdded(String name) {
    return name.startsWith("shared/")
        || name.equals("imsmanifest.xml")
        || name.equals("index.html");
  }

  private static boolean isPage(String name) {
    return name.endsWith("/index.html");
  }

  private static double kilobytes(Path zip, Predicate<String> wanted) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream()
              .filter(entry -> wanted.test(entry.getName()))
              .mapToLong(ZipEntry::getCompressedSize)
              .sum()
          / 1000.0;
    }
  }
}
