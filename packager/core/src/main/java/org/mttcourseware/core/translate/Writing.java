// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How the words of a block are written in a text of the sources. */
final class Writing {
  /** What YAML reads as nothing but words, in braces and brackets too. */
  private static final String PLAIN = "\\p{L}[\\p{L}\\p{M}\\p{Nd} .;()/+-]*";

  private Writing() {}

  /** Returns the words of what is written. */
  static String read(BlockKind kind, String written) {
    return kind == BlockKind.CAPTION
        ? written.replace("\\\"", "\"").replace("\\\\", "\\")
        : written;
  }

  /**
   * Returns how {@code text} is written in the place of {@code before}, which keeps its quotation
   * marks and its indentation.
   */
  static String write(BlockKind kind, String text, String before) {
    return switch (kind) {
      case VALUE -> value(text, before);
      case CAPTION -> escaped(text);
      case ANSWERS ->
          Arrays.stream(text.split("\\|"))
              .map(String::strip)
              .filter(answer -> !answer.isEmpty())
              .map(answer -> "= " + answer)
              .collect(Collectors.joining("\n"));
      default -> text;
    };
  }

  private static String value(String text, String before) {
    boolean plain = text.matches(PLAIN) && text.equals(text.strip());
    boolean quoted = before.startsWith("\"") || before.startsWith("'");
    String end = before.endsWith("\n") ? "\n" : "";
    return (plain && !quoted ? text : "\"" + escaped(text) + "\"") + end;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
