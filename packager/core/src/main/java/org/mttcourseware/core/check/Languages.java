// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Language;

/** Language tags, and the scripts that languages are written in. */
final class Languages {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*");

  /** Where Greek begins; all letters before it are Latin. */
  private static final int FIRST_NOT_LATIN = 0x370;

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
    UnicodeScript own = script(language);
    int letters = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      if (isForeign(sign, own)) {
        start = letters == 0 ? i : start;
        end = i + Character.charCount(sign);
        letters++;
      } else if (sign != ' ' && sign != '-') {
        if (letters >= LEAST) {
          break;
        }
        letters = 0;
      }
    }
    return letters < LEAST ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private static boolean isForeign(int sign, UnicodeScript own) {
    if (sign < FIRST_NOT_LATIN) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(sign);
    return switch (script) {
      case LATIN, COMMON, INHERITED -> false;
      default -> script != own;
    };
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
