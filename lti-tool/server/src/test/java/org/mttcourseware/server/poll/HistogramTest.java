// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Numbers in bars. */
final class HistogramTest {
  private static NavigableMap<BigDecimal, Integer> numbers(List<BigDecimal> given) {
    NavigableMap<BigDecimal, Integer> numbers = new TreeMap<>();
    given.forEach(number -> numbers.merge(number.stripTrailingZeros(), 1, Integer::sum));
    return numbers;
  }

  private static List<BigDecimal> whole(int... given) {
    return java.util.Arrays.stream(given).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void aFewNumbersStandAlone() {
    Map<String, Integer> bars = Histogram.of(numbers(whole(3, 1, 3, 40)));

    assertEquals("{1=1, 3=2, 40=1}", bars.toString());
  }

  @Test
  void manyAreGroupedBetweenEvenEdgesAndAGapIsSeen() {
    Map<String, Integer> bars =
        Histogram.of(numbers(whole(1, 2, 3, 4, 5, 6, 7, 12, 13, 31, 33, 45)));

    assertEquals("[0 – 4, 5 – 9, 10 – 14, 15 – 19, 20 – 24, 25 – 29]", first(bars, 6));
    assertEquals(0, bars.get("20 – 24"));
    assertEquals(4, bars.get("0 – 4"));
  }

  private static String first(Map<String, Integer> bars, int number) {
    return bars.keySet().stream().limit(number).toList().toString();
  }

  @Property(tries = 300)
  void everyNumberIsInOneBarAndBarsAreFew(
      @ForAll @Size(min = 1, max = 60)
          List<@BigRange(min = "-100000000000000", max = "100000000000000") @Scale(3) BigDecimal>
              given) {
    Map<String, Integer> bars = Histogram.of(numbers(given));

    assertEquals(given.size(), bars.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(bars.size() <= 11, bars.toString());
  }
}
