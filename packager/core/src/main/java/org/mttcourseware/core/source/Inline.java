// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes marks off the inline text of a heading or paragraph: boxes before it, braces after it. */
final class Inline {
  private Inline() {}

  /**
   * Removes what {@code pattern} finds at the end of the last text below {@code parent}; returns
   * the match or null.
   */
  static @org.jspecify.annotations.Nullable Matcher cutEnd(Node parent, Pattern pattern) {
    Node last = parent.getLastChild();
    if (!(last instanceof Text text)) {
      return null;
    }
    Matcher matcher = pattern.matcher(text.getLiteral());
    if (!matcher.find()) {
      return null;
    }
    text.setLiteral(text.getLiteral().substring(0, matcher.start()));
    if (text.getLiteral().isEmpty()) {
      text.unlink();
    }
    return matcher;
  }

  /** Removes what {@code pattern} finds at the start of the first text below {@code parent}. */
  static @org.jspecify.annotations.Nullable Matcher cutStart(Node parent, Pattern pattern) {
    if (!(parent.getFirstChild() instanceof Text text)) {
      return null;
    }
    Matcher matcher = pattern.matcher(text.getLiteral());
    if (!matcher.find()) {
      return null;
    }
    text.setLiteral(text.getLiteral().substring(matcher.end()));
    return matcher;
  }

  /** Removes the first line of a paragraph: all up to its first line break, or everything. */
  static void cutFirstLine(Node paragraph) {
    for (Node child : Markdown.children(paragraph)) {
      child.unlink();
      if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        return;
      }
    }
  }

  /** Returns the words without any marks. */
  static String plain(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> plain(node, out));
    return out.toString().strip();
  }

  private static void plain(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.getLiteral());
    } else if (node instanceof Code code) {
      out.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    }
    Markdown.children(node).forEach(child -> plain(child, out));
  }
}
