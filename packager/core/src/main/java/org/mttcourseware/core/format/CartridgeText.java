// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.SegmentBuild;

/** The texts of one file of a cartridge, with the pictures that they show. */
final class CartridgeText {
  private final CartridgeVersion version;
  private final Build build;
  private final SegmentBuild segment;
  private final String up;
  private final SortedMap<String, Content> media = new TreeMap<>();

  private CartridgeText(CartridgeVersion version, Build build, SegmentBuild segment, String up) {
    this.version = version;
    this.build = build;
    this.segment = segment;
    this.up = up;
  }

  /** Begins a page in a folder of the cartridge. */
  static CartridgeText ofPage(CartridgeVersion version, Build build, SegmentBuild segment) {
    return new CartridgeText(version, build, segment, "../");
  }

  /** Begins a text inside XML: a topic or a question. */
  static CartridgeText inXml(CartridgeVersion version, Build build, SegmentBuild segment) {
    return new CartridgeText(version, build, segment, version.fileBase());
  }

  String page(Page page) {
    return kept(build.paper().page(segment, page, PaperUse.CARTRIDGE, up));
  }

  String part(String template) {
    return kept(build.paper().part(template, segment, PaperUse.CARTRIDGE, up));
  }

  String blocks(List<Block> blocks) {
    return blocks.isEmpty() ? "" : kept(build.paper().blocks(segment, blocks, up));
  }

  String inline(Html html) {
    return html.isEmpty() ? "" : kept(build.paper().inline(html, up));
  }

  /** Returns an interface text as markup. */
  String words(String key) {
    return Entities.escape(build.paper().words(key));
  }

  /** Returns {@code xhtml} as the file holds it, with language and direction around it. */
  String whole(String element, String xhtml) {
    Language language = segment.segment().language();
    String whole =
        "<%s lang=\"%s\" dir=\"%s\">%s</%s>"
            .formatted(element, language.tag(), language.direction(), xhtml, element);
    if (!version.readByMoodle()) {
      return whole;
    }
    return up.equals(version.fileBase()) ? FrailHtml.embedded(whole) : FrailHtml.page(whole);
  }

  /** Returns the files shown so far, by path. */
  Map<String, Content> media() {
    return media;
  }

  /** Returns whether {@code xhtml} shows nothing. */
  static boolean isEmpty(String xhtml) {
    Element body = Jsoup.parseBodyFragment(xhtml).body();
    return !body.hasText() && body.select("img, audio, video").isEmpty();
  }

  private String kept(PaperText text) {
    media.putAll(text.media());
    return text.xhtml();
  }
}
