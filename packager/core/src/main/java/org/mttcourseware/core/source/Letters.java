// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Short ids for answers: {@code a b c ...}, in the order written or in an order that gives nothing
 * away.
 */
final class Letters {
  private Letters() {}

  static String at(int index) {
    String letter = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? letter : letter + index / 26;
  }

  /**
   * Returns {@code count} letters in an order that hangs on {@code seed} alone and is never the
   * written one: whoever reads them learns nothing of the right order, and they stay as they are
   * when a text is corrected.
   */
  static List<String> veiled(String seed, int count) {
    List<Integer> order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(i -> mixed(seed, i)).thenComparing(i -> i))
            .toList();
    boolean asWritten = IntStream.range(0, count).allMatch(i -> order.get(i) == i);
    int turn = asWritten ? 1 : 0;
    return order.stream().map(place -> at((place + turn) % Math.max(count, 1))).toList();
  }

  private static int mixed(String seed, int index) {
    int hash = (seed + "/" + index).hashCode() * 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
