// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.List;

/** The head of a segment or an activity: what stands between two lines of three hyphens. */
public final class HeadLines {
  private static final String FENCE = "---";

  private HeadLines() {}

  /**
   * Returns the number of lines of the head with both its fences; 0 where there is none; -1 where
   * it never ends.
   */
  public static int of(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i + 1;
      }
    }
    return -1;
  }
}
