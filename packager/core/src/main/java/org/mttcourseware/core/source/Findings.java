// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;

/**
 * Collects problems. Texts, mends and severities stand in {@code problems.properties}, one entry a
 * code; a code without them is a broken promise of ours.
 */
public final class Findings {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.mttcourseware.core.source.problems", Locale.ROOT);

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Adds the problem {@code code} at {@code position}; {@code arguments} fill the places of its
   * text and mend.
   */
  public void add(String code, Position position, Object... arguments) {
    Problem.Severity severity =
        Problem.Severity.valueOf(text(code, "severity").toUpperCase(Locale.ROOT));
    problems.add(
        new Problem(
            code,
            severity,
            position,
            filled(code, "message", arguments),
            filled(code, "mend", arguments)));
  }

  /** Returns all problems so far, by position. */
  public List<Problem> sorted() {
    return problems.stream().distinct().sorted().toList();
  }

  private static String filled(String code, String part, Object... arguments) {
    Object[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(text(code, part), Locale.ROOT).format(words);
  }

  private static String text(String code, String part) {
    try {
      return TEXTS.getString(code + "." + part);
    } catch (MissingResourceException missing) {
      throw new IllegalStateException("problem " + code + " has no " + part, missing);
    }
  }
}
