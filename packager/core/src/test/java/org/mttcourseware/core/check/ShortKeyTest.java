// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortKeyTest {
  /** The keys on the right were made by {@code code.js}. */
  @ParameterizedTest
  @CsvSource({"weak, BWm", "q-first, CV4", "end-courtesy, gBM", "zażółć, fM4", "case-82, Ep6"})
  void isThatOfTheBrowser(String id, String key) {
    assertEquals(key, ShortKey.of(id));
  }
}
