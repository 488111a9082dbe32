// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the language that an LMS names. LMSs send their own codes: {@code sr_lt} is Serbian in
 * Latin script there and <i>Serbian, Lithuania</i> as BCP 47.
 */
final class LmsLanguage {
  private static final int LONGEST = 60;
  private static final Pattern PARTS =
      Pattern.compile("([a-z]{2,3})((?:-[a-z0-9]{2,8})*)(?:-[a-z0-9]-.*)?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

  /** Codes that say something else than BCP 47 would have them say. */
  private static final Map<String, String> WHOLE =
      Map.of("sr-lt", "sr-Latn", "sr-cr", "sr-Cyrl", "sh", "sr-Latn");

  private static final Map<String, String> OLD =
      Map.of("iw", "he", "in", "id", "ji", "yi", "mo", "ro", "no", "nb", "tl", "fil");

  private static final Map<String, String> SCRIPTS =
      Map.of("latin", "Latn", "cyrillic", "Cyrl", "cyrl", "Cyrl", "latn", "Latn");

  private LmsLanguage() {}

  /** Returns {@code code} as a BCP 47 tag; nothing if it names no language. */
  static Optional<String> of(String code) {
    if (code.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    // As operating systems write it: sr-rs.utf-8@latin
    plain = plain.replaceFirst("\\.[a-z0-9-]*", "").replace('@', '-');
    String whole = WHOLE.get(plain);
    if (whole != null) {
      return Optional.of(whole);
    }
    Matcher parts = PARTS.matcher(plain);
    if (!parts.matches() || NO_LANGUAGE.contains(parts.group(1))) {
      return Optional.empty();
    }
    String language = OLD.getOrDefault(parts.group(1), parts.group(1));
    return Optional.of(tag(language, parts.group(2).split("-")));
  }

  /** An LMS's own variants (for children, for companies) are no part of the language. */
  private static String tag(String language, String[] subtags) {
    String script = "";
    String region = "";
    for (String subtag : subtags) {
      String upper = subtag.toUpperCase(Locale.ROOT);
      if (script.isEmpty() && SCRIPTS.containsKey(subtag)) {
        script = "-" + SCRIPTS.get(subtag);
      } else if (script.isEmpty() && subtag.matches("[a-z]{4}") && known(language, subtag)) {
        script = "-" + upper.charAt(0) + subtag.substring(1);
      } else if (region.isEmpty() && (COUNTRIES.contains(upper) || subtag.matches("[0-9]{3}"))) {
        region = "-" + upper;
      }
    }
    // Serbian without a script: readers read both, and the curriculum is written in Latin first.
    return language + (language.equals("sr") && script.isEmpty() ? "-Latn" : script) + region;
  }

  /** Four letters are a script only if the platform knows it: {@code kids} is none. */
  private static boolean known(String language, String subtag) {
    Locale locale = Locale.forLanguageTag(language + "-" + subtag);
    return !locale.getDisplayScript(Locale.ENGLISH).equalsIgnoreCase(subtag);
  }
}
