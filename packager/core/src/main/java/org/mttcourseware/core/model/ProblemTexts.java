// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts, mends and severities of problems, one entry a code: of sources ({@code MTT...}) and of
 * packages ({@code PKG...}). A code without them is a broken promise of ours.
 */
public final class ProblemTexts {
  private static final ResourceBundle SOURCES =
      ResourceBundle.getBundle("org.mttcourseware.core.source.problems", Locale.ROOT);
  private static final ResourceBundle PACKAGES =
      ResourceBundle.getBundle("org.mttcourseware.core.gate.problems", Locale.ROOT);

  private ProblemTexts() {}

  /** Returns the problem {@code code} at {@code position}, its places filled with {@code words}. */
  public static Problem problem(String code, Position position, Object... words) {
    return new Problem(
        code, severity(code), position, text(code, "message", words), text(code, "mend", words));
  }

  /** Returns how bad {@code code} is. */
  public static Problem.Severity severity(String code) {
    return Problem.Severity.valueOf(raw(code, "severity").toUpperCase(Locale.ROOT));
  }

  /** Returns the text {@code part} of {@code code}, {@code message} or {@code mend}. */
  public static String text(String code, String part, Object... words) {
    Object[] plain = Arrays.stream(words).map(String::valueOf).toArray();
    return new MessageFormat(raw(code, part), Locale.ROOT).format(plain);
  }

  private static String raw(String code, String part) {
    try {
      return (code.startsWith("PKG") ? PACKAGES : SOURCES).getString(code + "." + part);
    } catch (MissingResourceException missing) {
      throw new IllegalStateException("problem " + code + " has no " + part, missing);
    }
  }
}
