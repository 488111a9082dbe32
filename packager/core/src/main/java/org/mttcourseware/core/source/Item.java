// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Position;

/**
 * One line of a list of answers.
 *
 * @param boxed whether it begins with {@code [ ]} or {@code [x]}
 * @param target what stands after {@code ->}, or the empty string
 * @param feedback the quote indented under it
 */
record Item(
    Position at,
    boolean boxed,
    boolean marked,
    Html text,
    Attributes attributes,
    String target,
    Html feedback) {
  private static final Pattern BOX = Pattern.compile("^\\[([ xX])\\]\\s+");
  private static final Pattern TARGET = Pattern.compile("\\s*->\\s*#?([A-Za-z0-9-]*)\\s*$");

  static List<Item> of(ListBlock list, TextFile file, Reading reading) {
    return Markdown.children(list).stream().map(node -> item(node, file, reading)).toList();
  }

  private static Item item(Node node, TextFile file, Reading reading) {
    BlockReader blocks = new BlockReader(file, reading);
    Position at = Markdown.at(node, file);
    List<Node> text = new ArrayList<>();
    List<Node> feedback = new ArrayList<>();
    Matcher box = null;
    Matcher target = null;
    Matcher braces = null;
    for (Node child : Markdown.children(node)) {
      if (child instanceof BlockQuote quote) {
        feedback.addAll(Markdown.children(quote));
      } else if (child instanceof Paragraph paragraph && text.isEmpty()) {
        box = Inline.cutStart(paragraph, BOX);
        target = Inline.cutEnd(paragraph, TARGET);
        braces = Inline.cutEnd(paragraph, Attributes.AT_END);
        text.addAll(Markdown.children(paragraph));
      } else {
        text.add(child);
      }
    }
    return new Item(
        at,
        box != null,
        box != null && !box.group(1).isBlank(),
        blocks.html(text),
        braces == null ? Attributes.none(at) : Attributes.of(braces.group(1), at),
        target == null ? "" : target.group(1),
        blocks.html(feedback));
  }
}
