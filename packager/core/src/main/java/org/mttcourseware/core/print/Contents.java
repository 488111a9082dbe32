// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.jsoup.nodes.Element;
import org.mttcourseware.core.render.Build;

/** The contents of a book: a line a chapter, with the number of its page. */
final class Contents {
  private static final String ID = "contents";

  private final Element table;

  /** Begins the contents at the end of {@code book}. */
  Contents(Composition book, Build build) {
    String heading = build.paper().words("paper.contents");
    Element part = book.part(ID);
    part.appendElement("h1").attr("id", ID).text(heading);
    table = part.appendElement("table");
    book.bookmark(book.bookmarks(), heading, ID);
  }

  /** Adds a line for what has the given id. */
  void add(String title, String id) {
    Element row = table.appendElement("tr");
    reference(row.appendElement("td"), title, id).text(title);
    reference(row.appendElement("td").addClass("number").attr("dir", "ltr"), title, id);
  }

  private static Element reference(Element cell, String title, String id) {
    return cell.appendElement("a").attr("href", "#" + id).attr("title", title);
  }
}
