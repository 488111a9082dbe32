// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Position;

/**
 * The words in braces at the end of a heading or an answer: {@code {quiz graded pass=70 #test}}.
 *
 * @param at where the brace opens
 * @param id without its {@code #}, or the empty string
 * @param words bare words, in order
 * @param settings {@code key=value}, in order
 */
record Attributes(Position at, String id, Set<String> words, Map<String, String> settings) {
  static final Pattern AT_END = Pattern.compile("\\s*\\{([^{}]*)\\}\\s*$");

  static Attributes none(Position at) {
    return new Attributes(at, "", Set.of(), Map.of());
  }

  /** Reads what stands in the braces at the end of {@code line}, if anything does. */
  static Attributes atEndOf(String line, int lineIndex, TextFile file) {
    Matcher braces = AT_END.matcher(line);
    if (!braces.find()) {
      return none(file.at(lineIndex, 0));
    }
    return of(braces.group(1), file.at(lineIndex, line.indexOf('{', braces.start())));
  }

  static Attributes of(String inside, Position at) {
    String id = "";
    Set<String> words = new LinkedHashSet<>();
    Map<String, String> settings = new LinkedHashMap<>();
    for (String word : inside.strip().split("\\s+")) {
      int equals = word.indexOf('=');
      if (word.startsWith("#")) {
        id = word.substring(1);
      } else if (equals > 0) {
        settings.put(word.substring(0, equals), word.substring(equals + 1));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new Attributes(at, id, words, settings);
  }

  /** Returns the first bare word, or the empty string. */
  String kind() {
    return words.stream().findFirst().orElse("");
  }

  String setting(String key) {
    return settings.getOrDefault(key, "");
  }

  int whole(String key, int otherwise, Reading reading) {
    String text = setting(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notWhole) {
      reading.problem("MTT005", at, "'" + key + "' as a whole number");
      return otherwise;
    }
  }

  /** Reports words and settings that mean nothing here. */
  void reportUnknown(Set<String> knownWords, Set<String> knownSettings, Reading reading) {
    words.stream()
        .filter(word -> !knownWords.contains(word))
        .forEach(word -> reading.problem("MTT014", at, word, list(knownWords)));
    settings.keySet().stream()
        .filter(key -> !knownSettings.contains(key))
        .forEach(key -> reading.problem("MTT014", at, key + "=", list(knownSettings)));
  }

  private static String list(Set<String> words) {
    return words.isEmpty()
        ? "an id such as {#start}"
        : String.join(", ", new java.util.TreeSet<>(words));
  }
}
