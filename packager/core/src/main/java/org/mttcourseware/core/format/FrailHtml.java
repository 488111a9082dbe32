// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

/**
 * HTML for a reader that decodes it once too often and then takes it for Latin-1, as Moodle does
 * with cartridges. There an escaped less-than sign becomes a bare one, which begins a tag if a
 * letter follows: {@code P<UTO} would end after the {@code P}. An invisible word joiner keeps them
 * apart. A quotation mark inside an attribute would end it, so it becomes an apostrophe.
 */
final class FrailHtml {
  private static final String WORD_JOINER = "\u2060";

  private FrailHtml() {}

  /** Returns {@code xhtml} for a page, which is read as UTF-8. */
  static String page(String xhtml) {
    return xhtml.replace("&lt;", "&lt;" + WORD_JOINER).replace("&quot;", "'");
  }

  /** Returns {@code xhtml} for a text inside XML, all letters beyond ASCII as numbers. */
  static String embedded(String xhtml) {
    StringBuilder out = new StringBuilder();
    page(xhtml)
        .codePoints()
        .forEach(
            letter -> {
              if (letter < 0x80) {
                out.append((char) letter);
              } else {
                out.append("&#").append(letter).append(';');
              }
            });
    return out.toString();
  }
}
