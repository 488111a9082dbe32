// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "fr, fr",
    "FR, fr",
    "fr-CH, fr",
    "pt_br, pt-BR",
    "pt, pt-BR",
    "pt-PT, pt-BR",
    "sr_lt, en",
    "'', en"
  })
  void isTheSameElseItsPrimaryElseTheAuthors(String wanted, String nearest) {
    assertEquals(nearest, NearestLanguage.of(wanted, List.of("en", "fr", "pt-BR")));
  }
}
