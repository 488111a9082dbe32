// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Language;

/** Language tags, and the scripts that languages are written in. */
final class Languages {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*");
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*([ -]\\p{L}[\\p{L}\\p{M}]*)*");

  /** Single letters of another script are signs, as in alpha particles; words are not. */
  private static final int LEAST = 2;

  private static final Map<String, UnicodeScript> SCRIPTS =
      Map.ofEntries(
          Map.entry("ru", UnicodeScript.CYRILLIC),
          Map.entry("uk", UnicodeScript.CYRILLIC),
          Map.entry("be", UnicodeScript.CYRILLIC),
          Map.entry("bg", UnicodeScript.CYRILLIC),
          Map.entry("mk", UnicodeScript.CYRILLIC),
          Map.entry("sr", UnicodeScript.CYRILLIC),
          Map.entry("kk", UnicodeScript.CYRILLIC),
          Map.entry("ky", UnicodeScript.CYRILLIC),
          Map.entry("tg", UnicodeScript.CYRILLIC),
          Map.entry("mn", UnicodeScript.CYRILLIC),
          Map.entry("ar", UnicodeScript.ARABIC),
          Map.entry("fa", UnicodeScript.ARABIC),
          Map.entry("prs", UnicodeScript.ARABIC),
          Map.entry("ps", UnicodeScript.ARABIC),
          Map.entry("ur", UnicodeScript.ARABIC),
          Map.entry("he", UnicodeScript.HEBREW),
          Map.entry("el", UnicodeScript.GREEK),
          Map.entry("hy", UnicodeScript.ARMENIAN),
          Map.entry("ka", UnicodeScript.GEORGIAN));

  private Languages() {}

  static boolean isTag(String tag) {
    return TAG.matcher(tag).matches();
  }

  /**
   * Returns the first words of {@code text} in a script that {@code language} is not written in.
   * Latin letters are everywhere: codes, names, abbreviations.
   */
  static Optional<String> foreign(String text, Language language) {
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      StringBuilder foreign = new StringBuilder();
      for (String word : words.group().split("[ -]", -1)) {
        if (isForeign(word, script(language))) {
          foreign.append(foreign.isEmpty() ? "" : " ").append(word);
        }
      }
      if (!foreign.isEmpty()) {
        return Optional.of(foreign.toString());
      }
    }
    return Optional.empty();
  }

  private static boolean isForeign(String word, UnicodeScript own) {
    long letters =
        word.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(script -> script != own && script != UnicodeScript.LATIN)
            .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
            .count();
    return letters >= LEAST;
  }

  private static UnicodeScript script(Language language) {
    String[] parts = language.tag().split("-", -1);
    if (parts.length > 1 && parts[1].length() == 4) {
      try {
        return UnicodeScript.forName(parts[1]);
      } catch (IllegalArgumentException unknown) {
        return UnicodeScript.LATIN;
      }
    }
    return SCRIPTS.getOrDefault(parts[0].toLowerCase(Locale.ROOT), UnicodeScript.LATIN);
  }
}
