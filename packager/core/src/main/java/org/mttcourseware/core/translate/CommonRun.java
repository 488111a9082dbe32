// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;

/** Two rows of digests laid beside each other: the longest row that runs through both. */
final class CommonRun {
  /** Above this, a table of all pairs costs more memory than a text is worth. */
  private static final long LARGEST_TABLE = 16_000_000;

  private CommonRun() {}

  /**
   * A place in both rows.
   *
   * @param first index in the first
   * @param second index in the second
   */
  record Pair(int first, int second) {}

  /** Returns the pairs of equal parts, rising in both rows. */
  static List<Pair> of(List<String> first, List<String> second) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    int shorter = Math.min(first.size(), second.size());
    while (start < shorter && first.get(start).equals(second.get(start))) {
      pairs.add(new Pair(start, start));
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    List<String> left = first.subList(start, first.size() - end);
    List<String> right = second.subList(start, second.size() - end);
    if ((long) left.size() * right.size() <= LARGEST_TABLE) {
      middle(left, right, start, pairs);
    }
    for (int i = end; i > 0; i--) {
      pairs.add(new Pair(first.size() - i, second.size() - i));
    }
    return pairs;
  }

  private static void middle(List<String> left, List<String> right, int shift, List<Pair> pairs) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            left.get(i).equals(right.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).equals(right.get(j))) {
        pairs.add(new Pair(shift + i++, shift + j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
