// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing said in several languages, as an adaptation says it. May be empty: nothing is said.
 *
 * @param texts by language, in the order of the source
 */
public record InLanguages<T>(Map<Language, T> texts) {
  public InLanguages {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Returns nothing said. */
  public static <T> InLanguages<T> none() {
    return new InLanguages<>(Map.of());
  }

  /** Returns {@code text} said in one language. */
  public static <T> InLanguages<T> of(Language language, T text) {
    return new InLanguages<>(Map.of(language, text));
  }

  /** Returns whether nothing is said in any language. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * Returns what is said in {@code wanted}, else in the language that stands first: a reader is
   * better served by a foreign text, marked as such, than by none.
   */
  public Optional<Said<T>> in(Language wanted) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().equals(wanted))
        .findFirst()
        .or(() -> texts.entrySet().stream().findFirst())
        .map(entry -> new Said<>(entry.getKey(), entry.getValue()));
  }
}
