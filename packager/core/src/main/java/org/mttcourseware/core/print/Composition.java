// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperText;

/** A book while it grows: its page of HTML, its bookmarks and the pictures it shows. */
final class Composition {
  /** The name under which the page says how the book is to be handled. */
  static final String MARKING = "marking";

  private final Document page = Document.createShell("");
  private final Map<String, Content> media = new TreeMap<>();
  private final Build build;
  private final Element bookmarks;

  Composition(Build build, String name) {
    this.build = build;
    page.outputSettings().prettyPrint(false);
    Element html = page.child(0);
    html.attr("lang", build.language().tag()).attr("dir", build.language().direction());
    page.title(build.title() + " · " + name);
    page.head().appendElement("meta").attr("name", "subject").attr("content", name);
    build
        .edition()
        .restriction()
        .ifPresent(
            marking ->
                page.head().appendElement("meta").attr("name", MARKING).attr("content", marking));
    page.head().appendElement("style").appendText(BookStyle.of(build));
    bookmarks = page.head().appendElement("bookmarks");
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
    Headings.settle(page);
    Direction.settle(page);
    VowelMarks.settle(page);
    page.select("a:not([title])").forEach(link -> link.attr("title", link.text()));
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
