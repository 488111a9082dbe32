// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

/** Makes text from a stranger fit to be stored and shown. */
final class JsonText {
  private JsonText() {}

  /** Control characters become spaces, half a character becomes the replacement sign. */
  static String clean(String text) {
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (Character.isISOControl(sign) || Character.isSurrogate(sign)) {
        return rewritten(text).strip();
      }
    }
    return text.strip();
  }

  private static String rewritten(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
