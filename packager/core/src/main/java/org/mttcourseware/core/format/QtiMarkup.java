// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Author text as QTI takes it. QTI has the elements of XHTML 1 with few attributes: language is
 * {@code xml:lang}; 2.1 knows no direction, which becomes a class of {@link #STYLE}; an
 * abbreviation cannot carry its long form, which is written behind it.
 */
final class QtiMarkup {
  /** What the classes mean that stand for direction. */
  static final String STYLE =
      """
      .rtl { direction: rtl; text-align: right; }
      span.rtl { unicode-bidi: isolate; }
      .ltr { direction: ltr; }
      span.ltr { unicode-bidi: isolate; }
      """;

  private static final Set<String> BLOCKS =
      Set.of(
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "dl",
          "ol",
          "ul",
          "hr",
          "blockquote",
          "table",
          "div");
  private static final Set<String> PARTS =
      Set.of("li", "dt", "dd", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");
  private static final Set<String> INLINE =
      Set.of(
          "br", "img", "em", "a", "code", "span", "sub", "sup", "kbd", "q", "i", "dfn", "abbr",
          "strong", "var", "small", "samp", "b", "cite");
  private static final Set<String> OTHER_BLOCKS =
      Set.of("figure", "figcaption", "section", "article", "aside", "header", "footer");
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href"),
          "img", Set.of("src", "alt", "width", "height"),
          "td", Set.of("rowspan", "colspan", "align"),
          "th", Set.of("rowspan", "colspan", "align", "scope"));

  private final QtiRelease release;

  QtiMarkup(QtiRelease release) {
    this.release = release;
  }

  /** Returns {@code xhtml}, a well-formed fragment, in the words of QTI. */
  String of(String xhtml) {
    Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    document.children().select("*").forEach(this::adapt);
    document.select("blockquote").forEach(QtiMarkup::wrapText);
    document.select("table:not(:has(> tbody)) > thead").forEach(head -> head.tagName("tbody"));
    return document.outerHtml().strip();
  }

  private void adapt(Element element) {
    String name = element.normalName();
    if (name.equals("abbr") && element.hasAttr("title")) {
      element.after(new TextNode(" (" + element.attr("title") + ")"));
    }
    if (!known(name)) {
      element.tagName(OTHER_BLOCKS.contains(name) ? "div" : "span");
    }
    for (Attribute attribute : element.attributes().asList()) {
      adapt(element, attribute);
    }
  }

  private boolean known(String name) {
    return BLOCKS.contains(name)
        || PARTS.contains(name)
        || INLINE.contains(name)
        || (name.equals("bdi") && release.knowsDirection());
  }

  private void adapt(Element element, Attribute attribute) {
    String name = attribute.getKey();
    switch (name) {
      case "class" -> {}
      case "lang", "xml:lang" -> {
        element.removeAttr(name);
        element.attr("xml:lang", attribute.getValue());
      }
      case "dir" -> {
        if (!release.knowsDirection()) {
          element.removeAttr(name).addClass(attribute.getValue());
        }
      }
      default -> {
        if (!ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(name)) {
          element.removeAttr(name);
        }
      }
    }
  }

  /** A quotation holds blocks only. */
  private static void wrapText(Element quotation) {
    for (Node child : List.copyOf(quotation.childNodes())) {
      boolean block = child instanceof Element element && BLOCKS.contains(element.normalName());
      boolean blank = child instanceof TextNode text && text.isBlank();
      if (!block && !blank) {
        child.wrap("<p></p>");
      }
    }
  }
}
