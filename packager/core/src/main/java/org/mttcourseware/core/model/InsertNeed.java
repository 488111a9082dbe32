// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a place for national text that an adaptation does not fill. */
public enum InsertNeed {
  /** It must be filled: a course without it would leave officers without the law they act on. */
  REQUIRED,
  /** Nothing is shown. */
  OPTIONAL,
  /** What the authors wrote there is shown as it stands. */
  DEFAULT;

  /** Returns the word in sources. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns all words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(InsertNeed::word).toList();
  }

  /** Returns the need that {@code word} names, if it does. */
  public static Optional<InsertNeed> of(String word) {
    return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
  }
}
