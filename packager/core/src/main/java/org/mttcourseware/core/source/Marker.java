// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.mttcourseware.core.model.Position;

/** The first line of a block that is set apart: {@code > [!KEY icao-9303] Title}. */
record Marker(Position at, String name, String argument, String rest) {
  private static final Pattern LINE =
      Pattern.compile("^[\\s>]*>\\s*\\[!([A-Za-z-]+)\\s*([^\\]]*)\\]\\s*(.*)$");

  /** Reads the marker of {@code node}, where it is a quote that has one. */
  static Optional<Marker> peek(Node node, TextFile file) {
    if (!(node instanceof BlockQuote quote)
        || !(quote.getFirstChild() instanceof Paragraph first)) {
      return Optional.empty();
    }
    int line = Markdown.line(first);
    Matcher matcher = LINE.matcher(file.line(line));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Position at = file.at(line, file.line(line).indexOf('['));
    String name = matcher.group(1).toUpperCase(Locale.ROOT);
    return Optional.of(new Marker(at, name, matcher.group(2).strip(), matcher.group(3).strip()));
  }

  /**
   * Reads the marker of {@code node} and takes its line off, so that the block holds only its text.
   */
  static Optional<Marker> take(Node node, TextFile file) {
    Optional<Marker> marker = peek(node, file);
    if (marker.isPresent() && node.getFirstChild() instanceof Paragraph first) {
      Inline.cutFirstLine(first);
      if (first.getFirstChild() == null) {
        first.unlink();
      }
    }
    return marker;
  }
}
