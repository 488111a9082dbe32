// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import org.mttcourseware.core.language.LanguageNames;
import org.mttcourseware.core.model.Language;

/**
 * A language to choose.
 *
 * @param tag as BCP 47 has it
 * @param name in the language itself
 */
public record Tongue(String tag, String name) {
  static Tongue of(String tag) {
    return new Tongue(tag, LanguageNames.own(new Language(tag)));
  }
}
