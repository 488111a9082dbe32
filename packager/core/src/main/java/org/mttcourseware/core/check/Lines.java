// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a source with their own ends, and ids written into their headings. */
final class Lines {
  private static final Pattern LINE = Pattern.compile("[^\r\n]*(\r\n|\n|\r|$)");
  private static final Pattern HEADING =
      Pattern.compile("(\uFEFF? {0,3}#{1,6}[ \t]+)(.*?)([ \t]*)(\r\n|\n|\r|$)");
  private static final Pattern BRACES = Pattern.compile("(.*)\\{([^{}]*)\\}");
  private static final Pattern TITLE = Pattern.compile("title:[ \t]*[\"']?(.*?)[\"']?[ \t]*");

  private final List<String> lines = new ArrayList<>();

  Lines(String text) {
    LINE.matcher(text).results().map(java.util.regex.MatchResult::group).forEach(lines::add);
  }

  /**
   * Writes an id, made by {@code slug} of the heading's words, into the heading on {@code line};
   * where no heading stands there, into the head of the file.
   */
  void addId(int line, UnaryOperator<String> slug) {
    Matcher heading = HEADING.matcher(lines.get(line - 1));
    if (heading.matches()) {
      lines.set(
          line - 1,
          heading.group(1) + withId(heading.group(2), slug) + heading.group(3) + heading.group(4));
    } else if (lines.get(0).replace("\uFEFF", "").startsWith("---")) {
      String end = lines.get(0).replaceFirst("[^\r\n]+", "");
      lines.set(0, lines.get(0) + "id: " + slug.apply(title()) + end);
    }
  }

  private static String withId(String words, UnaryOperator<String> slug) {
    Matcher braces = BRACES.matcher(words);
    if (!braces.matches()) {
      return words + " {#" + slug.apply(words) + "}";
    }
    String inside = braces.group(2).strip();
    String id = "#" + slug.apply(braces.group(1));
    return braces.group(1) + "{" + (inside.isEmpty() ? id : inside + " " + id) + "}";
  }

  private String title() {
    return lines.stream()
        .map(line -> TITLE.matcher(line.stripTrailing()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  String text() {
    return lines.stream().collect(Collectors.joining());
  }
}
