// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.jsoup.nodes.Element;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * The participant's handout and the trainer's guide: a cover, the contents, a chapter a segment,
 * and what the book says of itself.
 */
final class CourseBook {
  private final Build build;
  private final PaperUse use;
  private final String name;
  private final Composition book;

  private CourseBook(Build build, PaperUse use, String name) {
    this.build = build;
    this.use = use;
    this.name = name;
    this.book = new Composition(build, name);
  }

  /** Returns the book of {@code build} for {@code use}, which is handout or guide. */
  static Manuscript of(Build build, PaperUse use, String name) {
    return new CourseBook(build, use, name).written();
  }

  private Manuscript written() {
    Furniture.foot(book, build, build.edition().head().title());
    Furniture.cover(book, build, name);
    if (build.segments().size() > 1) {
      contents();
    }
    String module = "";
    for (SegmentBuild segment : build.segments()) {
      if (build.scope() == Scope.PROGRAMME && !module.equals(segment.module().id())) {
        module = segment.module().id();
        opening(segment.module());
      }
      chapter(segment);
    }
    contacts();
    Imprint.add(book, build, name);
    return book.finished(use.name());
  }

  private void contents() {
    Contents contents = new Contents(book, build);
    build.segments().forEach(segment -> contents.add(segment.segment().title(), id(segment)));
  }

  private void opening(Module module) {
    String id = "module." + module.id();
    Element part = book.part("opening");
    Furniture.head(part, build, name);
    part.appendElement("h1").attr("id", id).text(module.title());
    if (!module.summary().isEmpty()) {
      part.appendElement("p").text(module.summary());
    }
    book.bookmark(book.bookmarks(), module.title(), id);
  }

  private void contacts() {
    if (build.edition().contacts().isEmpty()) {
      return;
    }
    String title = build.paper().words("end.contacts");
    Element part = book.part("contact-page");
    Furniture.head(part, build, title);
    part.appendElement("h1").attr("id", "contact-list").text(title);
    add(part, "contacts", build.segments().get(0));
    book.bookmark(book.bookmarks(), title, "contact-list");
  }

  private void chapter(SegmentBuild segment) {
    Element chapter = book.part("segment");
    Furniture.head(chapter, build, segment.segment().title());
    chapter.attr("lang", segment.segment().language().tag());
    chapter.attr("dir", segment.segment().language().direction());
    chapter.appendElement("h1").attr("id", id(segment)).text(segment.segment().title());
    Element bookmark = book.bookmark(book.bookmarks(), segment.segment().title(), id(segment));
    add(chapter, "start", segment);
    if (use == PaperUse.GUIDE) {
      add(chapter, "lesson", segment);
    }
    for (Page page : segment.segment().pages()) {
      page(chapter, bookmark, segment, page);
    }
    add(chapter, "end", segment);
    if (use == PaperUse.GUIDE) {
      add(chapter, "cards", segment);
    }
  }

  private void page(Element chapter, Element above, SegmentBuild segment, Page page) {
    String id = id(segment) + "." + page.id();
    Element part = chapter.appendElement("div").addClass("page");
    part.appendElement("h2").attr("id", id).text(page.title());
    book.add(part, build.paper().page(segment, page, use, Manuscript.PICTURES));
    Headings.lower(part);
    book.bookmark(above, page.title(), id);
  }

  private void add(Element chapter, String template, SegmentBuild segment) {
    Element part = chapter.appendElement("div").addClass(template);
    book.add(part, build.paper().part(template, segment, use, Manuscript.PICTURES));
  }

  private static String id(SegmentBuild segment) {
    return "segment." + segment.segment().id();
  }
}
