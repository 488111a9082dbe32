// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.nio.charset.StandardCharsets;

/** The three characters by which saved state names an id: those of {@code code.js}. */
final class ShortKey {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private ShortKey() {}

  /** Returns FNV-1a, 32 bits folded to 18, in base 64. */
  static String of(String id) {
    int hash = 0x811c9dc5;
    for (byte part : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (part & 0xff)) * 0x01000193;
    }
    int key = (hash >>> 18) ^ (hash & 0x3ffff);
    return "" + DIGITS.charAt(key >>> 12) + DIGITS.charAt(key >>> 6 & 63) + DIGITS.charAt(key & 63);
  }
}
