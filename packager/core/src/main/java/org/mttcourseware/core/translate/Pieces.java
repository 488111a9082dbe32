// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes the text of a block apart into words and marks: emphasis, links, pictures, code, HTML. */
public final class Pieces {
  /** Only what stands inside a line: a block is no document. */
  private static final Parser INLINE =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int done;
  private int marks;

  private Pieces(String text) {
    this.text = text;
  }

  /** Returns the pieces of {@code text}; joined, they are the text again. */
  public static List<Piece> of(BlockKind kind, String text) {
    List<Piece> whole = text.isEmpty() ? List.of() : List.of(Piece.words(text));
    if (!kind.markdown() || text.contains("\n")) {
      return whole;
    }
    List<Piece> pieces = new Pieces(text).cut(INLINE.parse(text));
    return joined(pieces).equals(text) ? pieces : whole;
  }

  /** Returns the text that {@code pieces} make. */
  public static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::written).collect(Collectors.joining());
  }

  private List<Piece> cut(Node node) {
    below(node);
    words(text.length());
    return pieces;
  }

  private void below(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        continue;
      }
      if (node instanceof Document || node instanceof Paragraph || node instanceof CustomNode) {
        below(node);
      } else if (!node.getSourceSpans().isEmpty()) {
        mark(node);
      }
    }
  }

  private void mark(Node node) {
    String id = String.valueOf(++marks);
    words(start(node));
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    boolean around =
        (node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Link
                || node instanceof Image)
            && first != null
            && last != null
            && !first.getSourceSpans().isEmpty()
            && !last.getSourceSpans().isEmpty();
    if (!around) {
      mark(Piece.Kind.ALONE, id, end(node));
      return;
    }
    mark(Piece.Kind.OPENING, id, start(java.util.Objects.requireNonNull(first)));
    below(node);
    words(end(java.util.Objects.requireNonNull(last)));
    mark(Piece.Kind.CLOSING, id, end(node));
  }

  private void words(int to) {
    if (to > done) {
      pieces.add(Piece.words(text.substring(done, to)));
      done = to;
    }
  }

  private void mark(Piece.Kind kind, String id, int to) {
    pieces.add(new Piece(kind, id, text.substring(Math.min(done, to), to)));
    done = Math.max(done, to);
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
