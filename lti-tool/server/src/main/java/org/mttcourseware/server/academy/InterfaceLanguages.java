// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.language.LanguageNames;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.server.web.Texts;

/** The languages of the interface, each called by its own name. */
final class InterfaceLanguages {
  /** From tag to name, in the order of {@link Texts#LANGUAGES}. */
  static final Map<String, String> NAMES = names(Texts.LANGUAGES);

  private InterfaceLanguages() {}

  private static Map<String, String> names(List<String> tags) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String tag : tags) {
      names.put(tag, LanguageNames.own(new Language(tag)));
    }
    return names;
  }
}
