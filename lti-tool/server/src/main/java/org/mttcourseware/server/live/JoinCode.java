// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What people type to come into a room: six signs, none of which is taken for another (no 0 and O,
 * no 1, I and L), nor makes a word with vowels.
 */
final class JoinCode {
  private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private JoinCode() {}

  /** Returns a new code. */
  static String fresh() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** Returns the code that was typed, however it was spaced; empty if it cannot be one. */
  static Optional<String> typed(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String code = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    boolean one = code.length() == LENGTH && code.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    return one ? Optional.of(code) : Optional.empty();
  }
}
