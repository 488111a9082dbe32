// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Position;

/**
 * A heading of one level with all that stands under it.
 *
 * @param at where the heading begins
 * @param title as plain words
 * @param html the title with its marks
 */
record Section(Position at, String title, Html html, Attributes attributes, List<Node> nodes) {

  /**
   * Returns the sections of {@code level}; what stands before the first is left in {@code before}.
   */
  static List<Section> split(List<Node> nodes, int level, TextFile file, List<Node> before) {
    List<Section> sections = new ArrayList<>();
    List<Node> current = before;
    for (Node node : nodes) {
      if (node instanceof Heading heading && heading.getLevel() == level) {
        current = new ArrayList<>();
        sections.add(of(heading, current, file));
      } else {
        current.add(node);
      }
    }
    return sections;
  }

  private static Section of(Heading heading, List<Node> nodes, TextFile file) {
    int line = Markdown.line(heading);
    Attributes attributes = Attributes.atEndOf(file.line(line), line, file);
    Inline.cutEnd(heading, Attributes.AT_END);
    List<Node> title = Markdown.children(heading);
    return new Section(
        file.at(line, 0), Inline.plain(title), Markdown.html(title), attributes, nodes);
  }
}
