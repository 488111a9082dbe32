// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * The HTML that an author may write among Markdown: marks for language, direction and small print,
 * and nothing that runs, loads, links or lays out.
 */
public final class AuthorHtml {
  private static final Set<String> TAGS = Set.of("span", "abbr", "sub", "sup", "bdi", "br", "kbd");
  private static final Set<String> ATTRIBUTES = Set.of("lang", "dir", "title");
  private static final Safelist SAFELIST =
      new Safelist()
          .addTags(TAGS.toArray(String[]::new))
          .addAttributes(":all", ATTRIBUTES.toArray(String[]::new));
  private static final Pattern ONE_START_TAG = Pattern.compile("\\s*<[A-Za-z][^<>]*>\\s*");
  private static final Pattern ONE_END_TAG =
      Pattern.compile("\\s*</([A-Za-z][^\\s<>/]*)[^<>]*>\\s*");

  private AuthorHtml() {}

  /**
   * Returns what is not allowed in {@code html}, each once and in order, such as {@code <script>}
   * or {@code onclick}; empty where all is well. One tag alone, begun or ended, is a fragment too.
   */
  public static List<String> refused(String html) {
    Set<String> refused = new LinkedHashSet<>();
    var endTag = ONE_END_TAG.matcher(html);
    if (endTag.matches()) {
      String tag = endTag.group(1).toLowerCase(Locale.ROOT);
      return TAGS.contains(tag) ? List.of() : List.of("</" + tag + ">");
    }
    // As XML: an HTML parser would drop a stray <td> or <body> before we could name it.
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    parser.parseInput(html, "").childNodes().forEach(node -> collect(node, refused));
    return List.copyOf(refused);
  }

  /**
   * Returns {@code html} with allowed tags and attributes only; the text in others stays. One tag
   * alone stays one tag, so that inline pieces can be cleaned as a Markdown parser hands them out.
   */
  public static String clean(String html) {
    if (ONE_END_TAG.matcher(html).matches()) {
      return refused(html).isEmpty() ? html.strip().toLowerCase(Locale.ROOT) : "";
    }
    String safe = Jsoup.clean(html, "", SAFELIST, new Document.OutputSettings().prettyPrint(false));
    return ONE_START_TAG.matcher(html).matches() ? safe.replaceFirst("</[a-z]+>$", "") : safe;
  }

  private static void collect(Node node, Set<String> refused) {
    if (node instanceof Element element) {
      collect(element, refused);
    } else if (!(node instanceof TextNode) || node.nodeName().equals("#cdata")) {
      refused.add(nameOf(node));
    }
  }

  private static void collect(Element element, Set<String> refused) {
    if (!TAGS.contains(element.normalName())) {
      refused.add("<" + element.normalName() + ">");
    }
    for (Attribute attribute : element.attributes()) {
      if (!ATTRIBUTES.contains(attribute.getKey())) {
        refused.add(attribute.getKey());
      }
    }
    element.childNodes().forEach(child -> collect(child, refused));
  }

  private static String nameOf(Node node) {
    return switch (node.nodeName()) {
      case "#comment" -> "<!-- -->";
      case "#cdata" -> "<![CDATA[";
      case "#doctype" -> "<!doctype>";
      default -> "<?";
    };
  }
}
