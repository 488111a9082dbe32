// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet (RFC 4180): UTF-8 with a mark, so that it is read as such, and nothing
 * in it is taken for a formula.
 */
public final class Csv {
  private final StringBuilder text = new StringBuilder("\uFEFF");

  /** Adds a line. */
  public void line(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Spreadsheets run what begins like a formula, whoever wrote it. */
  private static String cell(String value) {
    String harmless =
        !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return harmless.matches("(?s).*[\",\r\n;].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
