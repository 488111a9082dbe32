// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import com.ibm.icu.text.PluralRules;
import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.core.model.Language;

/** The plural forms of a language for whole numbers, by their names in Unicode CLDR. */
public final class PluralForms {
  /** Tajik has no plural data in CLDR: one thing has a form of its own, as in Persian. */
  private static final String ONE_AND_OTHER = "en";

  /** Counts that occur on a screen; a form that only millions take is not asked of a translator. */
  private static final int MOST = 1000;

  private PluralForms() {}

  /** Returns the tag whose plural rules a browser knows and that hold for {@code language}. */
  public static String tag(Language language) {
    String tag = LanguageData.tag(language);
    return tag.equals("tg") || tag.startsWith("tg-") ? ONE_AND_OTHER : tag;
  }

  /** Returns the form that {@code count} takes, such as {@code few}. */
  public static String of(Language language, int count) {
    return rules(language).select(count);
  }

  /** Returns the forms that counts take. */
  public static Set<String> all(Language language) {
    PluralRules rules = rules(language);
    Set<String> forms = new TreeSet<>();
    for (int count = 0; count <= MOST; count++) {
      forms.add(rules.select(count));
    }
    return forms;
  }

  private static PluralRules rules(Language language) {
    return PluralRules.forLocale(com.ibm.icu.util.ULocale.forLanguageTag(tag(language)));
  }
}
