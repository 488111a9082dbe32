// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * What a book says of itself: whose it is, which one, and on what terms it and its pictures are.
 */
final class Imprint {
  private Imprint() {}

  /** Adds the page, with the pictures that the book shows by now. */
  static void add(Composition book, Build build, String name) {
    ProgrammeHead head = build.edition().head();
    Element page = book.part("imprint");
    Furniture.head(page, build, name);
    String heading = build.paper().words("paper.imprint");
    page.appendElement("h1").attr("id", "imprint").text(heading);
    line(page, head.title() + " · " + name);
    line(page, head.publisher());
    line(page, build.paper().words("paper.version", head.version()));
    build
        .edition()
        .adaptationTitle()
        .ifPresent(title -> line(page, build.paper().words("paper.edition", title)));
    line(page, build.paper().words("paper.language", build.language().tag()));
    line(page, build.paper().words("paper.licence", head.licence()));
    line(page, head.notice());
    pictures(page, book, build);
    book.bookmark(book.bookmarks(), heading, "imprint");
  }

  private static void line(Element page, String words) {
    if (!words.isEmpty()) {
      page.appendElement("p").text(words);
    }
  }

  private static void pictures(Element page, Composition book, Build build) {
    Map<String, String> terms = new TreeMap<>();
    for (Map.Entry<String, Content> shown : book.media().entrySet()) {
      build.edition().media().values().stream()
          .filter(
              file ->
                  shown.getValue() instanceof Content.OnDisk disk
                      && disk.file().equals(file.file()))
          .forEach(file -> terms.put(shown.getKey(), terms(file)));
    }
    if (terms.isEmpty()) {
      return;
    }
    page.appendElement("h2").text(build.paper().words("paper.pictures"));
    Element list = page.appendElement("ul");
    terms.forEach(
        (path, words) ->
            list.appendElement("li").text(path.substring(path.indexOf('/') + 1) + ": " + words));
  }

  private static String terms(MediaFile file) {
    return file.author().isEmpty() ? file.licence() : file.author() + ", " + file.licence();
  }
}
