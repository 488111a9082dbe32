// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.List;

/**
 * What all formats of the published curriculum cost in one run: little more than one, since each
 * file is rendered and deflated once. Print is set page by page and reported apart.
 */
final class EveryFormat implements Benchmark {
  private static final String ONE = "scorm12";
  private static final String ALL =
      ONE
          + ",scorm2004-3,scorm2004-4,cmi5,xapi,cc11,cc13,thincc,qti21,qti30,moodle-xml,epub,web,catalogue";
  private static final String PRINT = "pdf";

  @Override
  public String name() {
    return "formats";
  }

  @Override
  public String about() {
    return "every format of the curriculum but print, then print, against one format";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    Command all = build(workshop, ALL);
    Command print = build(workshop, PRINT);
    Command one = build(workshop, ONE);
    List<Series> times =
        Series.inTurn(workshop.runs(), "ms", List.of(all::millis, one::millis, print::millis));
    Series base = times.get(1);
    return List.of(
        Row.of(
            name() + ", " + ALL.split(",").length + " without print",
            times.get(0),
            "one format",
            base,
            "3",
            all.typed()),
        Row.of(
            name() + ", print: three books", times.get(2), "one format", base, "-", print.typed()));
  }

  private static Command build(Workshop workshop, String formats) throws IOException {
    String out = "formats/" + (formats.equals(ALL) ? "all" : formats);
    workshop.empty(out);
    return workshop.mtt(
        "build",
        "--format",
        formats,
        "--tool-url",
        "https://tool.example.org",
        "--out",
        workshop.path(out));
  }
}
