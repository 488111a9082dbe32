// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Position;

/** Markdown to nodes with positions, and nodes to HTML. */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(40)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof TableCell cell && cell.isHeader()) {
                      attributes.put("scope", "col");
                    }
                  })
          .nodeRendererFactory(LeftToRightCode::new)
          .build();

  private Markdown() {}

  /** Returns the blocks of the text below the head. */
  static List<Node> blocks(TextFile file) {
    Node document = PARSER.parse(file.body());
    Typography.set(document, file.language());
    return children(document);
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  static Html html(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> RENDERER.render(node, out));
    return new Html(out.toString().strip());
  }

  static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
  }

  static Position at(Node node, TextFile file) {
    if (node.getSourceSpans().isEmpty()) {
      return node.getParent() == null ? file.start() : at(node.getParent(), file);
    }
    return file.at(line(node), node.getSourceSpans().get(0).getColumnIndex());
  }

  /** Codes, MRZ lines and serial numbers run left to right in every language. */
  private static final class LeftToRightCode implements NodeRenderer {
    private final HtmlWriter html;

    LeftToRightCode(HtmlNodeRendererContext context) {
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Code code) {
        html.tag("bdi", Map.of("dir", "ltr"));
        inCode(code.getLiteral());
        html.tag("/bdi");
        return;
      }
      html.line();
      html.tag("pre", Map.of("dir", "ltr"));
      inCode(
          node instanceof FencedCodeBlock fenced
              ? fenced.getLiteral()
              : ((IndentedCodeBlock) node).getLiteral());
      html.tag("/pre");
      html.line();
    }

    private void inCode(String literal) {
      html.tag("code");
      html.text(literal);
      html.tag("/code");
    }
  }
}
