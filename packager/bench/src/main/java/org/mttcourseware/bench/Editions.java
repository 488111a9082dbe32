// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.List;

/** What more formats and more languages cost: far less than as many builds. */
final class Editions implements Benchmark {
  @Override
  public String name() {
    return "editions";
  }

  @Override
  public String about() {
    return "four formats in five languages, against one format in one language";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    String source = workshop.sources(Course.inFiveLanguages());
    workshop.empty("editions/many");
    workshop.empty("editions/one");
    Command many =
        workshop.mtt(
            "build",
            "--source",
            source,
            "--format",
            "scorm12,scorm2004-3,scorm2004-4,web",
            "--out",
            workshop.path("editions/many"));
    Command one =
        workshop.mtt(
            "build",
            "--source",
            source,
            "--format",
            "scorm12",
            "--language",
            "en",
            "--out",
            workshop.path("editions/one"));
    List<Series> all = Series.inTurn(workshop.runs(), "ms", List.of(many::millis, one::millis));
    List<Series> modules =
        Series.inTurn(
            workshop.runs(),
            "ms",
            List.of(many.with("--module", "m0")::millis, one.with("--module", "m0")::millis));
    return List.of(
        Row.of(
            name() + ", 240 packages against 12",
            all.get(0),
            "one format, one language",
            all.get(1),
            "3",
            many.typed()),
        Row.of(
            name() + ", 20 packages against 1",
            modules.get(0),
            "one format, one language",
            modules.get(1),
            "3",
            many.with("--module", "m0").typed()));
  }
}
