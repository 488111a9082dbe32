// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import com.ibm.icu.util.LocaleData;
import org.mttcourseware.core.model.Language;

/**
 * The quotation marks of a language.
 *
 * @param open such as {@code «}
 * @param close such as {@code »}
 */
public record Quotation(String open, String close) {
  /** Readers of French in France expect a narrow space that does not break inside the marks. */
  private static final String NARROW = "\u202F";

  /** Returns the marks of {@code language}. */
  public static Quotation of(Language language) {
    LocaleData data = LocaleData.getInstance(LanguageData.locale(language));
    String open = data.getDelimiter(LocaleData.QUOTATION_START);
    String close = data.getDelimiter(LocaleData.QUOTATION_END);
    boolean spaced = language.tag().equals("fr") || language.tag().equals("fr-FR");
    return spaced ? new Quotation(open + NARROW, NARROW + close) : new Quotation(open, close);
  }
}
