// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.mttcourseware.core.model.Position;

/**
 * Walks nodes before they become HTML: notes what they refer to, resolves pictures to paths below
 * the sources, and drops HTML that is not allowed.
 */
final class UseCollector {
  private final TextFile file;
  private final Reading reading;

  UseCollector(TextFile file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  void collect(List<Node> nodes) {
    boolean marked = false;
    for (Node node : nodes) {
      if (node instanceof HtmlInline tag) {
        marked =
            tag.getLiteral().contains("lang=") || (marked && !tag.getLiteral().startsWith("</"));
      }
      if (node instanceof Text text) {
        reading.uses.add(new Use.Text(at(text), text.getLiteral(), file.language(), marked));
      } else {
        List<Node> below = Markdown.children(node);
        visit(node);
        collect(below);
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof Link link) {
      String words = Inline.plain(Markdown.children(link));
      reading.uses.add(new Use.Link(at(link), link.getDestination(), words, file.segment()));
    } else if (node instanceof Image image) {
      picture(image);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof TableBlock table) {
      reading.uses.add(new Use.Table(at(table), headed(table)));
    } else if (node instanceof HtmlInline inline) {
      html(inline, inline.getLiteral());
    } else if (node instanceof HtmlBlock block) {
      html(block, block.getLiteral());
    }
  }

  private void picture(Image image) {
    String path = Paths.below(file.folder(), image.getDestination());
    String alt = Inline.plain(Markdown.children(image));
    reading.uses.add(new Use.Media(at(image), path, "picture", alt));
    image.setDestination("media:" + path);
  }

  private void heading(Heading heading) {
    String words = Inline.plain(Markdown.children(heading));
    reading.uses.add(new Use.Heading(at(heading), heading.getLevel(), words, file.segment()));
  }

  private static boolean headed(TableBlock table) {
    return Markdown.children(table).stream()
        .filter(TableHead.class::isInstance)
        .flatMap(head -> Markdown.children(head).stream())
        .flatMap(row -> Markdown.children(row).stream())
        .filter(TableCell.class::isInstance)
        .noneMatch(cell -> Inline.plain(List.of(cell)).isBlank());
  }

  private void html(Node node, String literal) {
    reading.uses.add(new Use.RawHtml(at(node), literal.strip()));
    if (!AuthorHtml.refused(literal).isEmpty()) {
      node.unlink();
    }
  }

  private Position at(Node node) {
    return Markdown.at(node, file);
  }
}
