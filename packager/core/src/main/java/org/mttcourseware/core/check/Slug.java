// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** An id made of words. */
final class Slug {
  private static final int LONGEST = 40;

  private Slug() {}

  /**
   * Returns an id made of {@code words}, or of {@code kind} where they hold no Latin letters, that
   * is not in {@code taken}; and takes it.
   */
  static String of(String words, String kind, Set<String> taken) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    String base = slug.isEmpty() ? kind : shortened(slug, LONGEST);
    String id = slug.isEmpty() ? kind + "-1" : base;
    for (int number = 2; !taken.add(id); number++) {
      id = shortened(base, LONGEST - 4) + "-" + number;
    }
    return id;
  }

  private static String shortened(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', longest);
    return slug.substring(0, cut > longest / 2 ? cut : longest).replaceAll("-+$", "");
  }
}
