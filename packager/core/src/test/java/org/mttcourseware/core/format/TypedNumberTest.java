// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.model.Language;

/** Numbers as people type them. */
class TypedNumberTest {
  @Test
  void aWholeNumberHasOneForm() {
    assertEquals(List.of("44"), forms("44", "en"));
  }

  @Test
  void aFractionMayHaveAComma() {
    assertEquals(List.of("0.5", "0,5", "0.50", "0,50"), forms("0.50", "de"));
  }

  @Test
  void readersOfArabicMayUseTheirDigits() {
    assertEquals(List.of("44", "٤٤"), forms("44", "ar"));
  }

  private static List<String> forms(String number, String language) {
    return TypedNumber.forms(new BigDecimal(number), new Language(language));
  }
}
