// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;

/** Numbers that people gave, in bars that can be read: each number, or groups with even edges. */
final class Histogram {
  private static final int MOST_BARS = 10;
  private static final int[] STEPS = {1, 2, 5};

  private Histogram() {}

  /** Returns how many gave what, by what stands beside the bar, the smallest first. */
  static Map<String, Integer> of(NavigableMap<BigDecimal, Integer> numbers) {
    Map<String, Integer> bars = new LinkedHashMap<>();
    if (numbers.size() <= MOST_BARS) {
      numbers.forEach((number, times) -> bars.put(number.toPlainString(), times));
      return bars;
    }
    BigDecimal step = step(numbers.firstKey(), numbers.lastKey());
    boolean whole = numbers.keySet().stream().allMatch(number -> number.scale() <= 0);
    // Also those that nobody gave: a gap is part of the picture.
    BigDecimal last = floor(numbers.lastKey(), step);
    for (BigDecimal from = floor(numbers.firstKey(), step);
        from.compareTo(last) <= 0;
        from = from.add(step)) {
      BigDecimal to = from.add(step);
      int times = numbers.subMap(from, to).values().stream().mapToInt(Integer::intValue).sum();
      bars.put(name(from, to, whole), times);
    }
    return bars;
  }

  private static String name(BigDecimal from, BigDecimal to, boolean whole) {
    BigDecimal end = whole && from.scale() <= 0 ? to.subtract(BigDecimal.ONE) : to;
    String until = end.toPlainString();
    if (whole) {
      return end.compareTo(from) <= 0 ? from.toPlainString() : from.toPlainString() + " – " + until;
    }
    return from.toPlainString() + " – < " + until;
  }

  private static BigDecimal floor(BigDecimal number, BigDecimal step) {
    return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
  }

  /** Returns 1, 2 or 5, times a power of ten: the smallest that does with few bars. */
  private static BigDecimal step(BigDecimal least, BigDecimal most) {
    BigDecimal span = most.subtract(least);
    for (int power = -6; ; power++) {
      for (int step : STEPS) {
        BigDecimal size = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        boolean whole = power >= 0;
        boolean needsWhole = least.scale() <= 0 && most.scale() <= 0;
        if (span.divide(size, 0, RoundingMode.CEILING).compareTo(BigDecimal.valueOf(MOST_BARS)) < 0
            && (whole || !needsWhole)) {
          return whole ? size.setScale(0) : size;
        }
      }
    }
  }
}
