// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeriesTest {
  @Test
  void medianOfAnEvenNumberLiesBetween() {
    assertEquals(2.5, new Series(List.of(9.0, 2.0, 3.0, 1.0), "ms").median());
  }

  @Test
  void saysMedianLeastAndGreatest() {
    assertEquals("20 ms (10 to 40)", new Series(List.of(40.0, 10.0, 20.0), "ms").toString());
  }

  @Test
  void measuresInTurnAndForgetsTheWarmUp() throws Exception {
    List<String> order = new ArrayList<>();

    List<Series> all =
        Series.inTurn(2, "ms", List.of(() -> note("a", order), () -> note("b", order)));

    assertEquals(List.of("a", "b", "a", "b", "a", "b"), order);
    assertEquals(List.of(3.0, 5.0), all.get(0).values());
  }

  private static double note(String name, List<String> order) {
    order.add(name);
    return order.size();
  }
}
