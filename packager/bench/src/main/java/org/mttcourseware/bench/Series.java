// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same thing measured several times. */
record Series(List<Double> values, String unit) {
  Series {
    values = values.stream().sorted().toList();
  }

  /** Something that can be measured again and again. */
  interface Task {
    /** Does it once and returns the figure. */
    double measure() throws IOException, InterruptedException;
  }

  /**
   * Measures {@code tasks} in turn, so that what else the machine does falls on all of them alike;
   * the first round is a warm-up and is not counted.
   */
  static List<Series> inTurn(int runs, String unit, List<Task> tasks)
      throws IOException, InterruptedException {
    List<List<Double>> values = tasks.stream().<List<Double>>map(t -> new ArrayList<>()).toList();
    for (int run = 0; run <= runs; run++) {
      for (int task = 0; task < tasks.size(); task++) {
        double value = tasks.get(task).measure();
        if (run > 0) {
          values.get(task).add(value);
        }
      }
    }
    return values.stream().map(measured -> new Series(measured, unit)).toList();
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** Returns the median, and the least and the greatest. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        median() < 10 ? "%.1f %s (%.1f to %.1f)" : "%.0f %s (%.0f to %.0f)",
        median(),
        unit,
        values.get(0),
        values.get(values.size() - 1));
  }
}
