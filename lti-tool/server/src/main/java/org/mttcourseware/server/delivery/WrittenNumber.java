// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as people write it: with a comma for the point, or in Arabic or Persian digits. */
public final class WrittenNumber {
  private static final Pattern FORM = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
  private static final int LONGEST = 100;

  private WrittenNumber() {}

  /** Returns whether {@code answer} is within the tolerance of {@code right}; both ends count. */
  static boolean isNear(JsonNode right, JsonNode answer) {
    OptionalDouble given = read(answer.isTextual() ? answer.textValue() : "");
    OptionalDouble wanted = read(right.path("answer").asText());
    return given.isPresent()
        && wanted.isPresent()
        && Math.abs(given.getAsDouble() - wanted.getAsDouble())
            <= read(right.path("tolerance").asText()).orElse(0) + 1e-9;
  }

  /** Returns the number that {@code text} is; nothing if it is none. */
  public static OptionalDouble read(String text) {
    StringBuilder latin = new StringBuilder();
    for (char sign : PlainWords.trimmed(text).toCharArray()) {
      latin.append(latin(sign));
    }
    return latin.length() <= LONGEST && FORM.matcher(latin).matches()
        ? OptionalDouble.of(Double.parseDouble(latin.toString()))
        : OptionalDouble.empty();
  }

  private static char latin(char sign) {
    if (sign >= '\u0660' && sign <= '\u0669') {
      return (char) ('0' + sign - '\u0660');
    }
    if (sign >= '\u06f0' && sign <= '\u06f9') {
      return (char) ('0' + sign - '\u06f0');
    }
    return switch (sign) {
      case ',', '\u066b' -> '.';
      case '\u2212' -> '-';
      default -> sign;
    };
  }
}
