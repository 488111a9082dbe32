// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short answer as it is compared: case, and spaces at the ends or doubled, do not count. */
final class PlainWords {
  /** What a browser's script takes for space. */
  private static final String SPACE =
      "[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

  private static final Pattern SPACES = Pattern.compile(SPACE + "+");
  private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

  private PlainWords() {}

  /** Returns whether {@code answer} is one of the {@code accepted}. */
  static boolean areOneOf(List<String> accepted, JsonNode answer) {
    String given = answer.isTextual() ? plain(answer.textValue()) : "";
    return accepted.stream().anyMatch(one -> plain(one).equals(given));
  }

  /** Returns {@code text} without spaces at its ends. */
  static String trimmed(String text) {
    return ENDS.matcher(text).replaceAll("");
  }

  private static String plain(String text) {
    String composed = trimmed(Normalizer.normalize(text, Normalizer.Form.NFC));
    return SPACES.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
