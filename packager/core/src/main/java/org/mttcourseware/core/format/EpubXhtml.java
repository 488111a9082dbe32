// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** The frame of each document of a book (EPUB 3.3, 6.1): XHTML, no script, one stylesheet. */
final class EpubXhtml {
  private EpubXhtml() {}

  /** Starts a document; {@code up} leads from its folder to the root of the book. */
  static Xml open(Build build, String title, String up) {
    Language language = build.language();
    Xml xml = new Xml();
    xml.markup("<!DOCTYPE html>");
    xml.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "lang",
        language.tag(),
        "xml:lang",
        language.tag(),
        "dir",
        language.direction());
    xml.open("head").text("title", title);
    xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", up + EpubBook.STYLE);
    return xml.close().open("body");
  }

  /** Ends a document that {@link #open} started. */
  static Content close(Xml xml) {
    return xml.close().close().toContent();
  }
}
