// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;

/**
 * Reads what an adaptation says in one language or in several: {@code title: Words}, or {@code
 * title: { en: Words, ru: Слова }}. Words without a language are in the adaptation's own.
 *
 * @param own the language that comes first in the adaptation
 */
record LanguageTexts(Language own) {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  InLanguages<String> text(YamlMap map, String key) {
    if (!map.isMap(key)) {
      String text = map.text(key);
      return text.isEmpty() ? InLanguages.none() : InLanguages.of(own, text);
    }
    Map<Language, String> texts = new LinkedHashMap<>();
    map.map(key)
        .ifPresent(
            all -> {
              tags(all).forEach(tag -> texts.put(new Language(tag), all.text(tag)));
              all.reportUnknownKeys();
            });
    texts.values().removeIf(String::isEmpty);
    return new InLanguages<>(texts);
  }

  /** Returns the keys of {@code map} that name a language; a slip among them is left over. */
  static List<String> tags(YamlMap map) {
    return map.written().stream().filter(key -> TAG.matcher(key).matches()).toList();
  }

  /** Returns the language that a file such as {@code inserts.ru.md} is in. */
  Language of(String path) {
    String[] parts = path.substring(path.lastIndexOf('/') + 1).split("\\.", -1);
    return Optional.of(parts)
        .filter(found -> found.length > 2)
        .map(found -> new Language(found[1]))
        .orElse(own);
  }
}
