// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that was most likely meant. */
final class Nearest {
  private Nearest() {}

  /** Returns the word of {@code known} nearest to {@code written}; empty where none is near. */
  static String to(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 4))
        .min(
            Comparator.<String>comparingInt(word -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** Returns what to say instead of {@code written}. */
  static String advice(String written, Collection<String> known) {
    String nearest = to(written, known);
    if (!nearest.isEmpty()) {
      return "did you mean " + nearest + "?";
    }
    if (known.isEmpty()) {
      return "there is none yet";
    }
    if (known.size() == 1) {
      return "there is only " + known.iterator().next();
    }
    String some = String.join(", ", known.stream().sorted().limit(8).toList());
    return known.size() > 8 ? "such as " + some : "there are " + some;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
