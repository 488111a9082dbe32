// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.Locale;

/**
 * A language to choose.
 *
 * @param tag as BCP 47 has it
 * @param name in the language itself
 */
public record Tongue(String tag, String name) {
  static Tongue of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(locale);
    return new Tongue(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
  }
}
