// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class LineStarts {
  private final int[] starts;
  private final int length;

  LineStarts(String text) {
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int next = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      found[next++] = i + 1;
    }
    this.starts = found;
    this.length = text.length();
  }

  /** Returns where the line begins, counted from 0; the end of the text past the last. */
  int at(int line) {
    return line < starts.length ? starts[line] : length;
  }

  /** Returns the line that {@code offset} is in, counted from 0. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
