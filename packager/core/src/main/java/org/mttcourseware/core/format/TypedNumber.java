// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mttcourseware.core.model.Language;

/** The forms in which people type a number, for a format that compares words. */
final class TypedNumber {
  private static final int ARABIC = 0x660;
  private static final int PERSIAN = 0x6f0;

  private TypedNumber() {}

  /** Returns the forms of {@code number} that readers of {@code language} use, none twice. */
  static List<String> forms(BigDecimal number, Language language) {
    Set<String> forms = new LinkedHashSet<>();
    add(forms, number.stripTrailingZeros().toPlainString());
    add(forms, number.toPlainString());
    for (String latin : List.copyOf(forms)) {
      switch (language.tag().split("-", -1)[0]) {
        case "ar" -> forms.add(digits(latin, ARABIC));
        case "fa", "prs", "ps", "ur" -> forms.add(digits(latin, PERSIAN));
        default -> {}
      }
    }
    return List.copyOf(forms);
  }

  private static void add(Set<String> forms, String form) {
    forms.add(form);
    forms.add(form.replace('.', ','));
    forms.add(form.replace('-', '\u2212'));
  }

  private static String digits(String latin, int zero) {
    StringBuilder out = new StringBuilder();
    latin
        .chars()
        .forEach(
            letter -> {
              boolean digit = letter >= '0' && letter <= '9';
              out.append((char) (digit ? zero + letter - '0' : letter == '.' ? '\u066b' : letter));
            });
    return out.toString();
  }
}
