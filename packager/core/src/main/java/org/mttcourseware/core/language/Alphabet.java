// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.core.model.Language;

/** The order in which readers of a language look things up. */
public final class Alphabet {
  /** Letters that stand for themselves, where CLDR does not know them. */
  private static final Map<String, String> OWN_LETTERS =
      Map.of(
          "cnr", "&š<ś<<<Ś &ž<ź<<<Ź",
          "tg", "&г<ғ<<<Ғ &е<ё<<<Ё &и<ӣ<<<Ӣ &к<қ<<<Қ &у<ӯ<<<Ӯ &х<ҳ<<<Ҳ &ч<ҷ<<<Ҷ");

  private static final Map<Language, Collator> COLLATORS = new ConcurrentHashMap<>();

  private Alphabet() {}

  /** Returns the order of words in {@code language}; equal only if they are the same. */
  public static Comparator<String> of(Language language) {
    Collator collator = COLLATORS.computeIfAbsent(language, Alphabet::collator);
    return (first, second) -> {
      int order = collator.compare(first, second);
      return order == 0 ? first.compareTo(second) : order;
    };
  }

  private static Collator collator(Language language) {
    Collator known = Collator.getInstance(LanguageData.locale(language));
    String own = OWN_LETTERS.get(language.tag().split("-", 2)[0]);
    if (own == null || !(known instanceof RuleBasedCollator ruled)) {
      return known.freeze();
    }
    try {
      return new RuleBasedCollator(ruled.getRules() + own).freeze();
    } catch (Exception impossible) {
      throw new IllegalStateException("rules of " + language, impossible);
    }
  }
}
