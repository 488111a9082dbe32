// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperText;

/** A book while it grows: its page of HTML, its bookmarks and the pictures it shows. */
final class Composition {
  /** The name under which the page says how the book is to be handled. */
  static final String MARKING = "marking";

  private final Document page;
  private final Map<String, Content> media = new TreeMap<>();
  private final Build build;
  private final Element bookmarks;

  Composition(Build build, String name) {
    this.build = build;
    page =
        shell(
            build.language(),
            build.title() + " · " + name,
            name,
            build.edition().restriction(),
            BookStyle.of(build));
    bookmarks = page.head().appendElement("bookmarks");
  }

  /**
   * Returns a page without a body.
   *
   * @param marking how the book is to be handled, if not everybody may read it
   */
  static Document shell(
      Language language, String title, String subject, Optional<String> marking, String style) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.child(0).attr("lang", language.tag()).attr("dir", language.direction());
    page.title(title);
    meta(page, "subject", subject);
    marking.ifPresent(words -> meta(page, MARKING, words));
    page.head().appendElement("style").appendText(style);
    return page;
  }

  private static void meta(Document page, String name, String content) {
    page.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  /** Makes a page ready to be set; it is not to grow any more. */
  static void settle(Document page) {
    Headings.settle(page);
    Direction.settle(page);
    VowelMarks.settle(page);
    page.select("a:not([title])").forEach(link -> link.attr("title", link.text()));
  }

  Element body() {
    return page.body();
  }

  /** Returns a new part of the body. */
  Element part(String className) {
    return body().appendElement("div").addClass(className);
  }

  /** Puts a text without scripts at the end of {@code element}. */
  void add(Element element, PaperText text) {
    element.append(text.xhtml());
    media.putAll(text.media());
  }

  /** Puts a picture of the theme at the end of {@code element}. */
  void addPicture(Element element, String path, String alt) {
    MediaFile file = build.edition().media().get(path);
    if (file != null) {
      media.put(path, new Content.OnDisk(file.file(), file.bytes()));
      element.appendElement("img").attr("src", Manuscript.PICTURES + path).attr("alt", alt);
    }
  }

  /** Returns a bookmark for what has the given id. */
  Element bookmark(Element above, String title, String id) {
    return above.appendElement("bookmark").attr("name", title).attr("href", "#" + id);
  }

  Element bookmarks() {
    return bookmarks;
  }

  /** Returns the pictures shown up to now. */
  Map<String, Content> media() {
    return media;
  }

  /** Returns the book; it is not to grow any more. */
  Manuscript finished(String name) {
    settle(page);
    String id =
        String.join(
            " ",
            build.edition().head().id(),
            build.scope().word(),
            build.id(),
            build.edition().adaptationId(),
            build.language().tag(),
            build.edition().head().version(),
            name);
    return new Manuscript(page, media, build.language(), id);
  }
}
