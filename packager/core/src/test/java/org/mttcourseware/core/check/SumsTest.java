// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5×7 + 2×3 = 41",
        "1,000,000 × 5 ÷ 100 = 50,000",
        "1 000 000 × 5 ÷ 100 = 50 000",
        "2,5 × 2 = 5",
        "2.5 × 2 = 5",
        "50,008 ÷ 8 = 6,251",
        "1 ÷ 3 ≈ 0.33",
        "999,990 × 5 ÷ 100 ≈ 50,000",
        "54 − 50 = 4",
        "103 modulo 10 is 3"
      })
  void takesWhatComesOut(String text) {
    List<Sums.Sum> sums = Sums.in("So " + text + ", and no more.");

    assertEquals(1, sums.size());
    assertTrue(sums.get(0).right(), sums.get(0).result());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5×7 + 2×3 = 40",
        "1 ÷ 3 = 0.33",
        "1 ÷ 3 ≈ 0.34",
        "999,990 × 5 ÷ 100 ≈ 51,000",
        "7 ÷ 0 = 0",
        "103 modulo 10 is 4"
      })
  void findsWhatDoesNot(String text) {
    List<Sums.Sum> sums = Sums.in("So " + text + ".");

    assertEquals(1, sums.size());
    assertEquals(false, sums.get(0).right());
    assertEquals(3, sums.get(0).at());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 to 7", "2026-10-01", "M4 = 5", "TD1 3×30", "pages 3–7", "= 35"})
  void leavesOtherNumbersAlone(String text) {
    assertEquals(List.of(), Sums.in(text));
  }

  @Property
  void agreesWithTheMachine(
      @ForAll @IntRange(max = 9999) int a,
      @ForAll @IntRange(max = 9999) int b,
      @ForAll @IntRange(max = 9999) int c,
      @ForAll @IntRange(max = 200_000_000) int said) {
    int comes = a * b + c;
    assertTrue(Sums.in(a + " × " + b + " + " + c + " = " + comes).get(0).right());
    assertEquals(said == comes, Sums.in(a + "×" + b + "+" + c + " = " + said).get(0).right());
  }
}
