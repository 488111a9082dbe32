// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented words of one language, in its script, with few of them frequent and many rare, as in
 * real text: so that it deflates about as well.
 */
final class Prose {
  private static final int WORDS = 1500;

  private final Random random;
  private final List<String> words;

  Prose(String language, Random random) {
    this.random = random;
    this.words = words(consonants(language), vowels(language), random);
  }

  /** Returns {@code count} words without a full stop, the first with a capital. */
  String phrase(int count) {
    String words = IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns a sentence of 6 to 18 words. */
  String sentence() {
    return phrase(6 + random.nextInt(13)) + ".";
  }

  /** Returns a paragraph of {@code count} sentences. */
  String paragraph(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  private String word() {
    double where = random.nextDouble();
    return words.get((int) (where * where * where * words.size()));
  }

  private static List<String> words(String consonants, String vowels, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      // Frequent words are short.
      int syllables = 1 + random.nextInt(i < WORDS / 10 ? 2 : 4);
      for (int syllable = 0; syllable < syllables; syllable++) {
        word.append(consonants.charAt(random.nextInt(consonants.length())));
        word.append(vowels.charAt(random.nextInt(vowels.length())));
      }
      words.add(word.append(consonants.charAt(random.nextInt(consonants.length()))).toString());
    }
    return words;
  }

  private static String consonants(String language) {
    return switch (language) {
      case "ru" -> "бвгджзклмнпрстфхцчш";
      case "ar" -> "بتثجحخدذرزسشصضطعغفقكلمنه";
      default -> "bcdfghklmnprstvw";
    };
  }

  private static String vowels(String language) {
    return switch (language) {
      case "ru" -> "аеиоуыяю";
      case "ar" -> "اوي";
      case "fr" -> "aeiouéèê";
      case "es" -> "aeiouáéó";
      default -> "aeiou";
    };
  }
}
