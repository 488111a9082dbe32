// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.mttcourseware.core.model.Language;

/**
 * Where the data about a language is found. Some languages have none of their own in Unicode CLDR
 * or in browsers and share that of their nearest kin; their words are never shared.
 */
final class LanguageData {
  /** By tag or primary subtag, longest first. */
  private static final Map<String, String> KIN =
      Map.of(
          "cnr-Cyrl", "sr-Cyrl-ME",
          "cnr", "sr-Latn-ME",
          "prs", "fa-AF",
          "sh", "sr-Latn",
          "sr", "sr-Cyrl");

  private LanguageData() {}

  /** Returns the tag whose data stands for {@code language}. */
  static String tag(Language language) {
    for (String tag = language.tag(); !tag.isEmpty(); tag = new Language(tag).parent()) {
      String kin = KIN.get(tag);
      if (kin != null) {
        // A script that the language says itself is its own: sr-Latn is not sr-Cyrl.
        return tag.equals("sr") && !language.tag().equals("sr") ? language.tag() : kin;
      }
    }
    return language.tag();
  }

  static ULocale locale(Language language) {
    return ULocale.forLanguageTag(tag(language));
  }
}
