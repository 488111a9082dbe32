// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperPages;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * Writes an item or a test of one segment under the names of 2.1, and gives them in those of its
 * release. It stands in a folder below the root of the package.
 */
final class QtiXml {
  private static final String UP = "../";
  private static final String STYLE = "shared/qti.css";

  private final QtiRelease release;
  private final SegmentBuild segment;
  private final PaperPages paper;
  private final QtiMarkup markup;
  private final Xml xml = new Xml();
  private final Map<String, Content> media = new TreeMap<>();

  QtiXml(QtiRelease release, SegmentBuild segment, PaperPages paper) {
    this.release = release;
    this.segment = segment;
    this.paper = paper;
    this.markup = new QtiMarkup(release);
  }

  QtiRelease release() {
    return release;
  }

  /** Starts the document, which says where its schema is. */
  QtiXml root(String name, String... attributes) {
    String[] all = new String[attributes.length + 6];
    all[0] = "xmlns";
    all[1] = release.namespace();
    all[2] = "xmlns:xsi";
    all[3] = "http://www.w3.org/2001/XMLSchema-instance";
    all[4] = "xsi:schemaLocation";
    all[5] = release.namespace() + " " + release.schema();
    String[] named = release.attributes(attributes);
    System.arraycopy(named, 0, all, 6, named.length);
    xml.open(release.element(name), all);
    return this;
  }

  QtiXml open(String name, String... attributes) {
    xml.open(release.element(name), release.attributes(attributes));
    return this;
  }

  QtiXml close() {
    xml.close();
    return this;
  }

  QtiXml empty(String name, String... attributes) {
    xml.empty(release.element(name), release.attributes(attributes));
    return this;
  }

  QtiXml text(String name, String text, String... attributes) {
    xml.text(release.element(name), text, release.attributes(attributes));
    return this;
  }

  /** Writes an element of XHTML that holds one other. */
  QtiXml around(String name, Runnable inside, String... attributes) {
    xml.open(name, attributes);
    inside.run();
    xml.close();
    return this;
  }

  /** Writes the text of a picture, which is an element of XHTML. */
  QtiXml object(String alternative, String... attributes) {
    xml.text("object", alternative, attributes);
    return this;
  }

  /** Writes {@code html}: words, or for feedback blocks. */
  QtiXml html(Html html) {
    return text(paper.inline(html, UP));
  }

  /** Writes {@code html} as a paragraph. */
  QtiXml paragraph(Html html) {
    PaperText text = paper.inline(html, UP);
    media.putAll(text.media());
    xml.markup("<p>" + markup.of(text.xhtml()) + "</p>");
    return this;
  }

  QtiXml blocks(List<Block> blocks) {
    return blocks.isEmpty() ? this : text(paper.blocks(segment, blocks, UP));
  }

  /** Writes what feedback or a rubric holds, in the language of the segment. */
  QtiXml content(Runnable inside) {
    if (release.wrapsContent()) {
      open("contentBody");
    }
    around("div", inside, language());
    if (release.wrapsContent()) {
      close();
    }
    return this;
  }

  /** Returns the attributes that say in which language and direction a block of XHTML is. */
  String[] language() {
    String tag = segment.segment().language().tag();
    String direction = segment.segment().language().direction();
    return new String[] {
      "xml:lang", tag, release.knowsDirection() ? "dir" : "class", direction,
    };
  }

  /** Writes where the style sheet is, if this release needs one. */
  QtiXml stylesheet() {
    if (!release.knowsDirection()) {
      empty("stylesheet", "href", UP + STYLE, "type", "text/css");
      media.put(STYLE, Content.of(QtiMarkup.STYLE));
    }
    return this;
  }

  /** Returns the one picture of {@code block} by its path in the package, and refers to it. */
  Map.Entry<String, Content> picture(Block.Figure block) {
    Map<String, Content> shown = paper.blocks(segment, List.of(block), UP).media();
    media.putAll(shown);
    return shown.entrySet().iterator().next();
  }

  /** Returns the address of {@code path} in this document. */
  String address(String path) {
    return UP + CourseFiles.href(path);
  }

  /** Returns {@code html} without any markup, on one line. */
  static String plain(Html html) {
    return Jsoup.parseBodyFragment(html.value()).text();
  }

  /** Returns the files that this document refers to, by path in the package. */
  Map<String, Content> media() {
    return Collections.unmodifiableMap(media);
  }

  Content toContent() {
    return xml.toContent();
  }

  String asText() {
    return xml.asText();
  }

  private QtiXml text(PaperText text) {
    media.putAll(text.media());
    xml.markup(markup.of(text.xhtml()));
    return this;
  }
}
