// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.model.Html;

/**
 * An SVG made fit to stand inside a page: ids of its own, nothing that runs, hidden from screen
 * readers.
 */
final class Drawing {
  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");

  private Drawing() {}

  /** Returns {@code svg} with every id and reference to one beginning with {@code prefix-}. */
  static Html inline(String svg, String prefix) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    document.select("script, foreignObject, style, metadata, title, desc").remove();
    Element root = document.selectFirst("svg");
    if (root == null) {
      return Html.EMPTY;
    }
    root.select("*").forEach(element -> prefix(element, prefix));
    root.removeAttr("width")
        .removeAttr("height")
        .attr("aria-hidden", "true")
        .attr("focusable", "false");
    return new Html(root.outerHtml());
  }

  private static void prefix(Element element, String prefix) {
    for (Attribute attribute : element.attributes().asList()) {
      String key = attribute.getKey();
      String value = attribute.getValue();
      if (key.startsWith("on")) {
        element.removeAttr(key);
      } else if (key.equals("id")) {
        element.attr(key, prefix + "-" + value);
      } else if (key.equals("href") || key.equals("xlink:href")) {
        element.attr(key, value.startsWith("#") ? "#" + prefix + "-" + value.substring(1) : "");
      } else if (value.contains("url(")) {
        element.attr(key, REFERENCE.matcher(value).replaceAll("url(#" + prefix + "-$1)"));
      }
    }
  }
}
