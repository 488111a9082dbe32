// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.mttcourseware.core.render.Content;

/**
 * Writes an XML document line by line, indented, the same on every JDK: attributes stand in the
 * order given, a line ends with {@code \n}. Attributes are given as name, value, name, value.
 */
final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts an element that holds others. */
  Xml open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  /** Ends the element opened last. */
  Xml close() {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
    return this;
  }

  /** Writes an element that holds nothing. */
  Xml empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  /** Writes an element that holds text. */
  Xml text(String name, String text, String... attributes) {
    tag(name, attributes).append('>').append(escape(text));
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Writes {@code markup}, which is well-formed, as it is. */
  Xml markup(String markup) {
    out.append(markup).append('\n');
    return this;
  }

  /** Returns the document, all elements being closed. */
  Content toContent() {
    return Content.of(asText());
  }

  /** Returns the document as text, all elements being closed. */
  String asText() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private StringBuilder tag(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      out.append("=\"").append(escape(attributes[i + 1])).append('"');
    }
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(open.size()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
