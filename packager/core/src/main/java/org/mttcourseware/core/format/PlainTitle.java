// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

/**
 * A title that every learning system reads as it was meant. Moodle mangles {@code & < >} in a
 * manifest however they are escaped, so {@code &} becomes {@code +} and angle brackets become
 * {@code ‹ ›}: signs that need no translation. Direction controls and whatever XML cannot hold go;
 * SCORM ends a title at 200 characters.
 */
final class PlainTitle {
  private static final int LONGEST = 200;

  private PlainTitle() {}

  /** Returns {@code title} as a manifest may hold it. */
  static String of(String title) {
    String plain = uncut(title);
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int cut = LONGEST - 1;
    if (Character.isHighSurrogate(plain.charAt(cut - 1))) {
      cut--;
    }
    return plain.substring(0, cut).stripTrailing() + "…";
  }

  /** Returns {@code text} as a manifest may hold it where there is room for all of it. */
  static String uncut(String text) {
    return text.replaceAll("[\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "")
        .replaceAll("[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "")
        .replace('&', '+')
        .replace('<', '‹')
        .replace('>', '›')
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip();
  }
}
