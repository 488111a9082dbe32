// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.model.Language;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "prs", "sr-Latn", "pt-BR", "zh-Hant-TW", "es-419"})
  void knowsTags(String tag) {
    assertTrue(Languages.isTag(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EN", "english", "sr_latn", "sr-latn", "pt-br", "en-", "e"})
  void refusesOther(String tag) {
    assertFalse(Languages.isTag(tag));
  }

  @Test
  void findsWordsInAnotherScript() {
    assertEquals(Optional.of("ЂУРИЋ"), foreign("the name ЂУРИЋ in the VIZ", "en"));
    assertEquals(Optional.of("שלום עולם"), foreign("שלום עולם", "ar"));
    assertEquals(Optional.of("это"), foreign("ovo это", "sr-Latn"));
  }

  @Test
  void takesLatinLettersAndSignsForGranted() {
    assertEquals(Optional.empty(), foreign("Зона MRZ и список PNR", "ru"));
    assertEquals(Optional.empty(), foreign("قائمة PNR", "ar"));
    assertEquals(Optional.empty(), foreign("ĐURIĆ, ŽELJKA: 3 μm ± 2 %, 5 × 4 → 20", "en"));
    assertEquals(Optional.empty(), foreign("ово је ћирилица", "sr-Cyrl"));
  }

  private static Optional<String> foreign(String text, String tag) {
    return Languages.foreign(text, new Language(tag));
  }
}
