// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.mttcourseware.core.language.Quotation;
import org.mttcourseware.core.model.Language;

/**
 * Sets what authors type on a plain keyboard: straight double quotes become the quotation marks of
 * the language, an apostrophe inside a word becomes a curly one. Codes are left alone.
 */
final class Typography {
  private static final Map<Language, Quotation> MARKS = new ConcurrentHashMap<>();
  private static final String OPENING = "([{-–—/«“„";

  private Typography() {}

  /** Sets all texts below {@code root}. */
  static void set(Node root, Language language) {
    Quotation marks = MARKS.computeIfAbsent(language, Quotation::of);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            new Line(marks).set(paragraph);
          }

          @Override
          public void visit(Heading heading) {
            new Line(marks).set(heading);
          }

          @Override
          public void visit(CustomNode cell) {
            if (holdsText(cell)) {
              new Line(marks).set(cell);
            } else {
              visitChildren(cell);
            }
          }
        });
  }

  private static boolean holdsText(Node node) {
    Node first = node.getFirstChild();
    return first != null && !(first instanceof Block) && !(first instanceof CustomNode);
  }

  /** The text of one paragraph, heading or cell: marks pair within it. */
  private static final class Line {
    private final Quotation marks;
    private char last = ' ';

    Line(Quotation marks) {
      this.marks = marks;
    }

    void set(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Text text) {
          text.setLiteral(set(text.getLiteral()));
        } else if (child.getFirstChild() == null) {
          // A code, a picture without words, a line break: a mark after it closes, or begins anew.
          last = child instanceof org.commonmark.node.SoftLineBreak ? ' ' : 'x';
        } else {
          set(child);
        }
      }
    }

    private String set(String typed) {
      StringBuilder out = new StringBuilder(typed.length());
      for (int i = 0; i < typed.length(); i++) {
        char sign = typed.charAt(i);
        if (sign == '"') {
          boolean opens = Character.isWhitespace(last) || OPENING.indexOf(last) >= 0;
          out.append(opens ? marks.open() : marks.close());
          last = opens ? '“' : 'x';
          continue;
        }
        boolean inWord =
            sign == '\''
                && Character.isLetter(last)
                && i + 1 < typed.length()
                && Character.isLetter(typed.charAt(i + 1));
        out.append(inWord ? '’' : sign);
        last = sign;
      }
      return out.toString();
    }
  }
}
