// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

/**
 * Text as both databases take it: whole characters, and of the control characters only line ends.
 */
final class Storable {
  private Storable() {}

  /** Returns {@code text} without what cannot be stored. */
  static String text(String text) {
    StringBuilder good = new StringBuilder(text.length());
    text.codePoints().filter(Storable::isGood).forEach(good::appendCodePoint);
    return good.toString();
  }

  private static boolean isGood(int point) {
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !half && (point == '\n' || point == '\t' || !Character.isISOControl(point));
  }
}
