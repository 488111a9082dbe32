// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.Texts;

/** The languages of the interface and of administrators' pages, each called by its own name. */
final class InterfaceLanguages {
  /** From tag to name, in the order of {@link Texts#LANGUAGES}. */
  static final Map<String, String> NAMES = names(Texts.LANGUAGES);

  /** Those that administrators' pages are written in. */
  static final Map<String, String> OF_ADMINISTRATORS = names(List.of("en", "ar"));

  private InterfaceLanguages() {}

  private static Map<String, String> names(List<String> tags) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String tag : tags) {
      Locale locale = Locale.forLanguageTag(tag);
      names.put(tag, locale.getDisplayLanguage(locale));
    }
    return names;
  }

  /** Returns the language of administrators' pages for a browser that nobody signed in with. */
  static String ofAdministrator(Context context) {
    String wanted = Languages.of(context);
    return OF_ADMINISTRATORS.containsKey(wanted) ? wanted : "en";
  }
}
