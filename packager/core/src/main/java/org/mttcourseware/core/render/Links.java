// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.Html;

/**
 * Turns the abstract links of author texts into links of a page, and wraps tables so that they
 * scroll inside.
 */
final class Links {
  private final SegmentMedia media;
  private final String tableLabel;
  private final boolean flat;
  private final Map<String, String> numbers;
  private final Map<String, String> resolved = new HashMap<>();

  /**
   * Makes links for one page.
   *
   * @param tableLabel what a screen reader calls a table that scrolls
   */
  Links(SegmentMedia media, String tableLabel) {
    this(media, tableLabel, false, Map.of());
  }

  private Links(SegmentMedia media, String tableLabel, boolean flat, Map<String, String> numbers) {
    this.media = media;
    this.tableLabel = tableLabel;
    this.flat = flat;
    this.numbers = numbers;
  }

  /**
   * Returns links for a text without scripts, where only what leads out of it stays a link.
   *
   * @param numbers of contacts by their id: what cannot be tapped is written out
   */
  static Links flat(SegmentMedia media, Map<String, String> numbers) {
    return new Links(media, "", true, numbers);
  }

  String resolved(Html html) {
    String value = html.value();
    boolean plain = !value.contains("<a ") && !value.contains("<img ") && !value.contains("<table");
    return plain ? value : resolved.computeIfAbsent(value, this::resolve);
  }

  private String resolve(String value) {
    Document document = Jsoup.parseBodyFragment(value);
    document.outputSettings().prettyPrint(false);
    document.select("a[href]").forEach(flat ? this::flatLink : Links::link);
    document
        .select("img[src^=media:]")
        .forEach(image -> image.attr("src", media.url(image.attr("src").substring(6))));
    if (!flat) {
      document.select("table").forEach(this::scrolling);
    }
    return document.body().html();
  }

  private static void link(Element link) {
    String target = link.attr("href");
    int colon = target.indexOf(':');
    String name = target.substring(colon + 1);
    switch (colon < 0 ? "" : target.substring(0, colon)) {
      case "term" -> link.attr("href", "#term-" + name).addClass("term");
      case "source", "contact" ->
          link.attr("href", "#" + target.replace(':', '-')).addClass("source");
      case "segment" ->
          link.tagName("span")
              .removeAttr("href")
              .addClass("segment-link")
              .attr("data-segment", name);
      case "http", "https", "mailto" ->
          link.addClass("outside").attr("rel", "noopener noreferrer").attr("target", "_blank");
      default -> link.tagName("span").removeAttr("href");
    }
  }

  private void flatLink(Element link) {
    String number = numbers.getOrDefault(link.attr("href").replaceFirst("^contact:", ""), "");
    if (!number.isEmpty()) {
      link.after(")");
      link.after(new Element("bdi").attr("dir", "ltr").text(number));
      link.after(" (");
    }
    if (!link.attr("href").matches("(https?|mailto):.*")) {
      link.unwrap();
    }
  }

  private void scrolling(Element table) {
    table.wrap("<div class=\"table\"></div>");
    Element frame = table.parent();
    if (frame != null) {
      frame.attr("tabindex", "0").attr("role", "region").attr("aria-label", tableLabel);
    }
  }
}
