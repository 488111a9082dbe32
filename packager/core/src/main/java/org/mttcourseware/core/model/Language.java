// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.Locale;
import java.util.Set;

/**
 * A language of an edition, as BCP 47 writes it, with the direction its script is read in.
 *
 * @param tag such as {@code en}, {@code sr-Latn}, {@code ar}
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "prs", "ps", "ur", "ug", "yi", "ckb", "sd", "dv");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("arab", "hebr", "thaa", "syrc", "nkoo");

  /** Returns {@code rtl} or {@code ltr}, the value of the HTML {@code dir} attribute. */
  public String direction() {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]) ? "rtl" : "ltr";
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]) ? "rtl" : "ltr";
  }

  /**
   * Returns the tag without its last subtag, or the empty string: the next place to look for a
   * text.
   */
  public String parent() {
    int cut = tag.lastIndexOf('-');
    return cut < 0 ? "" : tag.substring(0, cut);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
