// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import java.security.SecureRandom;

/** Numbers that a person reads out to an administrator: no sign is mistaken for another. */
public final class QuoteNumber {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private QuoteNumber() {}

  /** Returns a new number, such as {@code 7KQ2-M9XB}. */
  public static String fresh() {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return number.insert(4, '-').toString();
  }
}
