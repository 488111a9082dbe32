// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.List;
import java.util.function.BiFunction;

/** Writes questions of every graded kind but hotspots, in turn. */
final class Questions {
  private static final List<BiFunction<Questions, String, String>> KINDS =
      List.of(
          Questions::choice,
          Questions::several,
          Questions::trueOrFalse,
          Questions::order,
          Questions::match,
          Questions::sort,
          Questions::numeric,
          Questions::shortText);

  private final Prose prose;

  Questions(Prose prose) {
    this.prose = prose;
  }

  /** Returns the question that comes at {@code index} in the course. */
  String question(int index, String outcome) {
    String settings = "#q" + index + " outcome=" + outcome + "}\n\n";
    return KINDS.get(index % KINDS.size()).apply(this, settings) + "\n> " + prose.sentence() + "\n";
  }

  private String choice(String settings) {
    return heading("choice", settings) + answers("[ ]", "[x]", "[ ]", "[ ]");
  }

  private String several(String settings) {
    return heading("several", settings) + answers("[x]", "[ ]", "[x]", "[ ]");
  }

  private String trueOrFalse(String settings) {
    return heading("truefalse", settings)
        + "- [x] True\n  > "
        + prose.sentence()
        + "\n- [ ] False\n  > "
        + prose.sentence()
        + "\n";
  }

  private String order(String settings) {
    StringBuilder text = new StringBuilder(heading("order", settings));
    for (int i = 1; i <= 4; i++) {
      text.append(i).append(". ").append(words(i)).append('\n');
    }
    return text.toString();
  }

  private String match(String settings) {
    StringBuilder text = new StringBuilder(heading("match", settings));
    text.append("| A | B |\n|---|---|\n");
    for (int i = 1; i <= 4; i++) {
      text.append("| ").append(words(i)).append(" | ").append(words(i)).append(" |\n");
    }
    return text.toString();
  }

  private String sort(String settings) {
    StringBuilder text = new StringBuilder(heading("sort", settings));
    for (int group = 1; group <= 2; group++) {
      text.append("### ").append(words(group)).append("\n\n");
      for (int i = 1; i <= 3; i++) {
        text.append("- ").append(words(group * 10 + i)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String numeric(String settings) {
    return heading("numeric", settings) + "= 42\n";
  }

  private String shortText(String settings) {
    return heading("text", settings) + "= " + prose.phrase(1) + "\n";
  }

  private String heading(String kind, String settings) {
    return "## " + prose.phrase(8) + "? {" + kind + " " + settings;
  }

  private String answers(String... marks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marks.length; i++) {
      text.append("- ").append(marks[i]).append(' ').append(words(i)).append("\n  > ");
      text.append(prose.sentence()).append('\n');
    }
    return text.toString();
  }

  /** With a number, so that no two answers are alike. */
  private String words(int number) {
    return prose.phrase(4) + " " + number;
  }
}
