// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a build takes, from key press to prompt, beside packing the same files with zip. */
final class WholeProcess implements Benchmark {
  private static final String AIM = "1.5";

  @Override
  public String name() {
    return "process";
  }

  @Override
  public String about() {
    return "a build of 50 pages to scorm12, against zip -6 of the same files";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    String source = workshop.sources(Course.of(50));
    List<Row> rows = new ArrayList<>();
    rows.addAll(rows("one package", "one", workshop, source, "--module", "m0"));
    rows.addAll(rows("all packages", "all", workshop, source));
    return rows;
  }

  private List<Row> rows(
      String what, String folder, Workshop workshop, String source, String... selection)
      throws IOException, InterruptedException {
    Path out = workshop.empty("process/" + folder + "/packages");
    Path files = workshop.empty("process/" + folder + "/files");
    String[] build = {
      "build",
      "--source",
      source,
      "--format",
      "scorm12",
      "--out",
      workshop.path("process/" + folder + "/packages")
    };
    Command mtt = workshop.mtt(build).with(selection);
    Command java = workshop.java(build).with(selection);
    mtt.millis();
    Zips.unpackAll(out, files);
    Path zip = files.resolveSibling("all.zip");
    Command pack = Zips.zip(files, zip);
    List<Series> times =
        Series.inTurn(
            workshop.runs(),
            "ms",
            List.of(
                mtt::millis,
                java::millis,
                () -> {
                  Files.deleteIfExists(zip);
                  return pack.millis();
                }));
    String baseline = "zip -6 -q -r";
    return List.of(
        Row.of(name() + ", " + what, times.get(0), baseline, times.get(2), AIM, mtt.typed()),
        Row.of(
            name() + ", " + what + ", without the script",
            times.get(1),
            baseline,
            times.get(2),
            AIM,
            "java ... " + String.join(" ", build)));
  }
}
