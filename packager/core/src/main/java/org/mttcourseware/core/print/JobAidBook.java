// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * The job aids: one page each, to hang on a wall or carry. What each says of the book stands in its
 * foot, so that a page can go alone.
 */
final class JobAidBook {
  private JobAidBook() {}

  /** A job aid, and where it stands. */
  record Aid(SegmentBuild segment, Block.Callout callout) {
    /** Returns the title on its page. */
    String title() {
      return callout.title().isEmpty() ? segment.segment().title() : callout.title();
    }
  }

  /** Returns the job aids of {@code build}, in its order. */
  static List<Aid> aids(Build build) {
    List<Aid> aids = new ArrayList<>();
    for (SegmentBuild segment : build.segments()) {
      for (Page page : segment.segment().pages()) {
        for (Block block : page.blocks()) {
          if (block instanceof Block.Callout callout
              && callout.kind() == Block.Callout.Kind.JOBAID) {
            aids.add(new Aid(segment, callout));
          }
        }
      }
    }
    return aids;
  }

  /**
   * Returns the book.
   *
   * @param sizes of the letters in points, one an aid
   */
  static Manuscript of(Build build, List<Aid> aids, List<Integer> sizes, String name) {
    Composition book = new Composition(build, name);
    Furniture.foot(
        book,
        build,
        String.join(
            " · ",
            build.edition().head().title(),
            build.paper().words("paper.version", build.edition().head().version()),
            build.paper().words("paper.licence", build.edition().head().licence())));
    for (int i = 0; i < aids.size(); i++) {
      add(book, build, aids.get(i), "aid." + i, sizes.get(i));
    }
    return book.finished(name);
  }

  private static void add(Composition book, Build build, Aid aid, String id, int size) {
    Element page = book.part("aid").attr("style", "font-size: " + size + "pt");
    page.attr("lang", aid.segment().segment().language().tag());
    page.attr("dir", aid.segment().segment().language().direction());
    Furniture.head(page, build, aid.segment().segment().title());
    page.appendElement("h1").attr("id", id).text(aid.title());
    book.add(
        page, build.paper().blocks(aid.segment(), List.of(aid.callout()), Manuscript.PICTURES));
    page.select(".callout-title").stream().limit(1).forEach(Element::remove);
    book.bookmark(book.bookmarks(), aid.title(), id);
  }
}
