// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.mttcourseware.core.model.Language;

/** Verbs that nobody can see done, by language. A language without a list accepts all. */
final class Verbs {
  private static final ResourceBundle UNMEASURABLE =
      ResourceBundle.getBundle("org.mttcourseware.core.check.unmeasurable-verbs", Locale.ROOT);

  private Verbs() {}

  /** Returns the verb at the beginning of {@code outcome} that cannot be seen done, if one is. */
  static Optional<String> unmeasurable(String outcome, Language language) {
    String begins = outcome.strip().toLowerCase(Locale.ROOT) + " ";
    return Arrays.stream(list(language).split(","))
        .map(String::strip)
        .filter(
            verb ->
                !verb.isEmpty()
                    && begins.matches("(?s)" + java.util.regex.Pattern.quote(verb) + "\\b.*"))
        .findFirst();
  }

  private static String list(Language language) {
    try {
      return UNMEASURABLE.getString(language.tag().split("-", -1)[0]);
    } catch (MissingResourceException none) {
      return "";
    }
  }
}
