// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.render.Build;

/** Writes the contents of a book for people and for reading systems (EPUB 3.3, 7). */
final class EpubNav {
  private static final String PATH = "nav.xhtml";

  private EpubNav() {}

  /** Returns the contents of a book whose text is {@code body}. */
  static EpubDocument of(Build build, List<EpubDocument> body) {
    String title = build.paper().words("contents");
    Xml xml = EpubXhtml.open(build, title, "");
    xml.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc").text("h1", title);
    list(xml, body, 1);
    xml.close();
    landmarks(xml, build, title, body.get(0));
    return EpubDocument.of(EpubBook.NAV, PATH, title, 0, EpubXhtml.close(xml));
  }

  /** Lists the documents of {@code depth}, and under each those that belong to it. */
  private static void list(Xml xml, List<EpubDocument> documents, int depth) {
    xml.open("ol");
    for (int at = 0; at < documents.size(); ) {
      int next = at + 1;
      while (next < documents.size() && documents.get(next).depth() > depth) {
        next++;
      }
      entry(xml, documents.get(at), documents.subList(at + 1, next), depth);
      at = next;
    }
    xml.close();
  }

  private static void entry(Xml xml, EpubDocument document, List<EpubDocument> below, int depth) {
    xml.open("li").text("a", document.title(), "href", document.path());
    if (!below.isEmpty()) {
      list(xml, below, depth + 1);
    }
    if (!document.sections().isEmpty()) {
      xml.open("ol");
      for (EpubDocument.Section section : document.sections()) {
        String href = document.path() + "#" + section.id();
        xml.open("li").text("a", section.title(), "href", href).close();
      }
      xml.close();
    }
    xml.close();
  }

  private static void landmarks(Xml xml, Build build, String contents, EpubDocument first) {
    String imprint = build.paper().words("book.imprint");
    xml.open("nav", "epub:type", "landmarks", "hidden", "hidden").open("ol");
    landmark(xml, "titlepage", "title.xhtml", build.title());
    landmark(xml, "toc", "#toc", contents);
    landmark(xml, "bodymatter", first.path(), first.title());
    landmark(xml, "colophon", "imprint.xhtml", imprint);
    xml.close().close();
  }

  private static void landmark(Xml xml, String type, String href, String words) {
    xml.open("li").text("a", words, "epub:type", type, "href", href).close();
  }
}
