// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** What a browser sent as an answer, held to the question: the same answer is the same text. */
final class Answer {
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NUMBER = 15;

  private Answer() {}

  /**
   * Returns {@code given} as it is stored: a list of JSON.
   *
   * @throws RefusedException 422 if it is no answer to {@code ballot}
   */
  static String of(JsonNode given, Ballot ballot) {
    List<String> parts = parts(given);
    List<String> answer =
        switch (ballot.kind()) {
          case "choice", "scale" -> known(parts, ballot.countable(), 1);
          case "several" -> known(parts, ballot.countable(), ballot.options().size());
          case "rank" -> ranked(parts, ballot);
          case "number" -> List.of(number(parts));
          case "words" -> words(parts);
          default -> throw wrong();
        };
    return Json.of(answer);
  }

  private static List<String> parts(JsonNode given) {
    List<String> parts = new ArrayList<>();
    if (!given.isArray() || given.isEmpty() || given.size() > 100) {
      throw wrong();
    }
    for (JsonNode part : given) {
      if (!part.isTextual() || part.asText().length() > 200) {
        throw wrong();
      }
      parts.add(part.asText());
    }
    return parts;
  }

  private static List<String> known(List<String> parts, List<String> there, int most) {
    List<String> picked = there.stream().filter(parts::contains).toList();
    if (picked.size() != parts.size() || picked.size() > most) {
      throw wrong();
    }
    return picked;
  }

  private static List<String> ranked(List<String> parts, Ballot ballot) {
    List<String> all = ballot.options().stream().map(Ballot.Choice::id).toList();
    if (parts.size() != all.size() || !Set.copyOf(parts).equals(Set.copyOf(all))) {
      throw wrong();
    }
    return parts;
  }

  /** Digits of every script, with a point or a comma. */
  private static String number(List<String> parts) {
    StringBuilder plain = new StringBuilder();
    for (char sign : parts.get(0).strip().replace('٫', '.').replace(',', '.').toCharArray()) {
      int digit = Character.digit(sign, 10);
      plain.append(digit >= 0 ? Integer.toString(digit) : String.valueOf(sign));
    }
    if (parts.size() != 1
        || plain.length() > LONGEST_NUMBER
        || !plain.toString().matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw wrong();
    }
    return new BigDecimal(plain.toString()).stripTrailingZeros().toPlainString();
  }

  private static List<String> words(List<String> parts) {
    List<String> words = parts.stream().map(Answer::word).distinct().toList();
    if (words.size() > MOST_WORDS || words.stream().anyMatch(Answer::isNoWord)) {
      throw wrong();
    }
    return words;
  }

  private static String word(String typed) {
    return Typed.line(typed).toLowerCase(Locale.ROOT);
  }

  private static boolean isNoWord(String word) {
    return word.isEmpty() || word.codePointCount(0, word.length()) > LONGEST_WORD;
  }

  private static RefusedException wrong() {
    return new RefusedException(422, "poll.wrong-answer");
  }
}
