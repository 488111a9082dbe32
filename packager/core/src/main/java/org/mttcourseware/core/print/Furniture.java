// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.Theme;
import org.mttcourseware.core.render.Build;

/** What stands around the text: the cover, and the head and the foot of every page. */
final class Furniture {
  private Furniture() {}

  /**
   * Sets the head of the pages from {@code part} on: the marking and {@code title}. It stands
   * inside the part, as before it would be on the page before.
   */
  static void head(Element part, Build build, String title) {
    Element head = part.appendElement("div").addClass("running-head");
    marking(head, build);
    head.appendElement("p").addClass("title").text(title);
  }

  /** Sets the foot of every page: {@code words}, the number of the page, and the marking. */
  static void foot(Composition book, Build build, String words) {
    Element foot = book.part("running-foot");
    Element row = foot.appendElement("table").appendElement("tr");
    row.appendElement("td").addClass("words").text(words);
    // What the typesetter counts is set from left to right, or it is not set at all.
    row.appendElement("td").addClass("place").attr("dir", "ltr");
    marking(foot, build);
  }

  /** Adds the cover. */
  static void cover(Composition book, Build build, String name) {
    Theme theme = build.edition().theme();
    Element cover = book.part("cover");
    head(cover, build, name);
    String logo = theme.logo();
    if (logo != null) {
      book.addPicture(
          cover.appendElement("p").addClass("logo"), logo, build.edition().head().publisher());
    }
    cover.appendElement("p").addClass("programme").text(build.edition().head().title());
    cover.appendElement("p").addClass("book-title").text(build.title());
    build
        .edition()
        .adaptationTitle()
        .filter(title -> !title.equals(build.title()))
        .ifPresent(title -> cover.appendElement("p").addClass("edition").text(title));
    cover.appendElement("p").addClass("book-name").text(name);
    cover
        .appendElement("p")
        .addClass("version")
        .text(build.paper().words("paper.version", build.edition().head().version()));
  }

  private static void marking(Element element, Build build) {
    String marking = build.edition().theme().marking();
    if (!marking.isEmpty()) {
      element.appendElement("p").addClass("marking").text(marking);
    }
  }
}
