// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LmsLanguageTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "en, en",
    "en_us, en-US",
    "en_US, en-US",
    "EN-us, en-US",
    "en_us_k12, en-US",
    "pt_br, pt-BR",
    "es_419, es-419",
    "sr, sr-Latn",
    "sr_lt, sr-Latn",
    "sr_cr, sr-Cyrl",
    "sr-Cyrl-RS, sr-Cyrl-RS",
    "sr_RS, sr-Latn-RS",
    "sr_RS@latin, sr-Latn-RS",
    "sh, sr-Latn",
    "cnr, cnr",
    "prs, prs",
    "tg, tg",
    "uz_cyrl, uz-Cyrl",
    "uz_UZ.UTF-8@cyrillic, uz-Cyrl-UZ",
    "iw, he",
    "in, id",
    "no, nb",
    "mo, ro",
    "zh_hant_tw, zh-Hant-TW",
    "de_du, de",
    "de_kids, de",
    "ca_valencia, ca",
    "mn_mong, mn-Mong",
    "' fr ', fr",
    "en-US-u-ca-buddhist, en-US",
  })
  void readsWhatLmssSend(String code, String tag) {
    assertEquals(tag, LmsLanguage.of(code).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"''", "und", "zxx", "$Message.locale", "x-klingon", "12", "e", "<script>", "en us"})
  void readsNothingIntoWhatIsNone(String code) {
    assertEquals("", LmsLanguage.of(code).orElse(""));
    assertEquals("", LmsLanguage.of("a".repeat(100_000)).orElse(""));
  }

  @Test
  void readsTheSameOnATurkishComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("it-IT", LmsLanguage.of("IT_IT").orElseThrow());
    } finally {
      Locale.setDefault(before);
    }
  }
}
