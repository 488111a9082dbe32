// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.InsertNeed;

/** The words that heads of segments and activities, and injects, are written with. */
final class Vocabulary {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "level",
          List.of("awareness", "practitioner", "trainer"),
          "audience",
          List.of(
              "first-line", "second-line", "shift-leader", "customs", "investigator", "trainer"),
          "border",
          List.of("air", "land", "rail", "sea", "green"),
          "risks",
          List.of(
              "fraud",
              "impostor",
              "ftf",
              "thb",
              "salw",
              "mass-arrival",
              "natural-hazard",
              "corruption"),
          "need",
          InsertNeed.words(),
          "channel",
          List.of("radio", "paper", "phone", "screen", "media", "person"),
          "sex",
          List.of("f", "m", "x"),
          "age",
          List.of("child", "adult", "older"),
          "turns-out",
          List.of("honest", "protection", "concern"));

  private Vocabulary() {}

  static boolean knows(String vocabulary) {
    return WORDS.containsKey(vocabulary);
  }

  static List<String> words(String vocabulary) {
    return WORDS.getOrDefault(vocabulary, List.of());
  }

  /** Returns the word that was most likely meant, or else all of them. */
  static String advice(String vocabulary, String written) {
    String nearest = Nearest.to(written, words(vocabulary));
    return nearest.isEmpty() ? "one of " + String.join(", ", words(vocabulary)) : nearest;
  }
}
