// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param figure what was measured
 * @param baseline what it is set beside, measured in the same run
 * @param ratio the one over the other, by their medians
 * @param aim what we want, in the unit of the ratio unless it names its own
 * @param command what was measured, as typed in the folder of the clone
 */
record Row(String name, String figure, String baseline, String ratio, String aim, String command) {

  /** Returns a row about {@code figure} over {@code baseline}. */
  static Row of(
      String name,
      Series figure,
      String baselineName,
      Series baseline,
      String aim,
      String command) {
    return new Row(
        name,
        figure.toString(),
        baselineName + ": " + baseline,
        ratio(figure.median() / baseline.median()),
        aim,
        command);
  }

  /** Returns {@code ratio} with two figures after the point. */
  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  /** Returns {@code rows} as a Markdown table. */
  static String table(List<Row> rows) {
    StringBuilder table =
        new StringBuilder(
            """
            | benchmark | figure | baseline | ratio | aim | command |
            |---|---|---|---|---|---|
            """);
    for (Row row : rows) {
      List<String> cells =
          List.of(row.name, row.figure, row.baseline, row.ratio, row.aim, "`" + row.command + "`");
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }
}
