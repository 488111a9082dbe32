// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.mttcourseware.core.model.Language;

/** What languages are called. */
public final class LanguageNames {
  /** Names in the language itself that CLDR has not, or has for another script. */
  private static final Map<String, String> OWN =
      Map.of(
          "cnr", "Crnogorski",
          "cnr-Latn", "Crnogorski",
          "cnr-Cyrl", "Црногорски",
          "prs", "دری",
          "sr-Latn", "Srpski (latinica)",
          "sr-Cyrl", "Српски (ћирилица)",
          "tg", "Тоҷикӣ");

  private LanguageNames() {}

  /** Returns the name of {@code language} in the language itself, such as {@code Русский}. */
  public static String own(Language language) {
    String own = OWN.get(language.tag());
    if (own != null) {
      return own;
    }
    ULocale locale = ULocale.forLanguageTag(language.tag());
    return upright(locale.getDisplayNameWithDialect(LanguageData.locale(language)), locale);
  }

  /** Returns the name of {@code language} in {@code reader}'s language, such as {@code Russian}. */
  public static String in(Language language, Language reader) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    return locale.getDisplayNameWithDialect(LanguageData.locale(reader));
  }

  private static String upright(String name, ULocale locale) {
    int first = name.offsetByCodePoints(0, 1);
    return UCharacter.toUpperCase(locale, name.substring(0, first)) + name.substring(first);
  }
}
