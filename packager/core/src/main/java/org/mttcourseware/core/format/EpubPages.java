// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.SegmentBuild;

/** Writes the documents of a book but its contents, and notes the pictures that they show. */
final class EpubPages {
  /** From a folder of the book to its root. */
  private static final String UP = "../";

  private final Build build;
  private final Map<String, Content> media;

  /** Writes pages of {@code build}; the pictures go to {@code media}. */
  EpubPages(Build build, Map<String, Content> media) {
    this.build = build;
    this.media = media;
  }

  /** Returns the first document; {@code logo} is the path of a picture, or the empty string. */
  EpubDocument title(String logo) {
    ProgrammeHead head = build.edition().head();
    Xml xml = EpubXhtml.open(build, build.title(), "");
    xml.open("section", "epub:type", "titlepage", "class", "title");
    marking(xml);
    if (!logo.isEmpty()) {
      xml.open("p").empty("img", "class", "logo", "src", logo, "alt", "").close();
    }
    if (!build.title().equals(head.title())) {
      xml.text("p", head.title());
    }
    xml.text("h1", build.title());
    build
        .edition()
        .adaptationTitle()
        .filter(title -> !title.equals(build.title()))
        .ifPresent(title -> xml.text("p", title));
    xml.text("p", head.publisher()).text("p", words("book.version", head.version()));
    xml.close();
    return EpubDocument.of("title", "title.xhtml", build.title(), 0, EpubXhtml.close(xml));
  }

  /** Returns what a reader may want to know of the book itself. */
  EpubDocument imprint(List<MediaFile> credited) {
    ProgrammeHead head = build.edition().head();
    String title = words("book.imprint");
    Xml xml = EpubXhtml.open(build, title, "");
    xml.open("section", "epub:type", "colophon", "role", "doc-colophon").text("h1", title);
    xml.text("p", head.title()).text("p", words("book.version", head.version()));
    build.edition().adaptationTitle().ifPresent(name -> xml.text("p", words("book.edition", name)));
    xml.text("p", words("book.language", build.language().tag()));
    xml.text("p", words("book.licence", head.licence())).text("p", head.publisher());
    if (!head.notice().isEmpty()) {
      xml.text("p", head.notice());
    }
    xml.text("p", words("book.accessibility"));
    if (!head.changes().isEmpty()) {
      xml.text("h2", words("about.changes")).open("dl");
      head.changes().forEach((version, what) -> xml.text("dt", version).text("dd", what));
      xml.close();
    }
    if (!credited.isEmpty()) {
      xml.text("h2", words("book.pictures")).open("ul");
      credited.forEach(file -> xml.text("li", credit(file)));
      xml.close();
    }
    xml.close();
    return EpubDocument.of("imprint", "imprint.xhtml", title, 1, EpubXhtml.close(xml));
  }

  /** Returns whom officers can reach, as the academy lists them. */
  EpubDocument contacts() {
    String title = words("end.contacts");
    Xml xml = EpubXhtml.open(build, title, "");
    marking(xml);
    xml.open("section").text("h1", title);
    fragment(xml, build.paper().part("contacts", build.segments().get(0), PaperUse.BOOK, ""));
    xml.close();
    marking(xml);
    return EpubDocument.of("contacts", "contacts.xhtml", title, 1, EpubXhtml.close(xml));
  }

  /** Returns what stands before the segments of {@code module}. */
  EpubDocument module(Module module) {
    Xml xml = EpubXhtml.open(build, module.title(), UP);
    xml.open("section", "epub:type", "part", "role", "doc-part").text("h1", module.title());
    if (!module.summary().isEmpty()) {
      xml.text("p", module.summary());
    }
    if (!module.outcomes().isEmpty()) {
      xml.text("h2", words("book.outcomes")).open("ul");
      module.outcomes().stream().map(Outcome::text).forEach(text -> xml.text("li", text));
      xml.close();
    }
    xml.close();
    String path = "modules/" + module.id() + ".xhtml";
    return EpubDocument.of("module-" + module.id(), path, module.title(), 1, EpubXhtml.close(xml));
  }

  /** Returns a segment with all its pages. */
  EpubDocument segment(SegmentBuild built, int depth) {
    Segment segment = built.segment();
    Language language = segment.language();
    List<EpubDocument.Section> sections = new ArrayList<>();
    Xml xml = EpubXhtml.open(build, segment.title(), UP);
    marking(xml);
    // A segment that is not translated stands there in the language of its authors.
    xml.open(
        "section",
        "epub:type",
        "chapter",
        "role",
        "doc-chapter",
        "lang",
        language.tag(),
        "xml:lang",
        language.tag(),
        "dir",
        language.direction());
    xml.text("h1", segment.title());
    fragment(xml, build.paper().part("start", built, PaperUse.BOOK, UP));
    for (Page page : segment.pages()) {
      EpubDocument.Section section = new EpubDocument.Section("page-" + page.id(), page.title());
      sections.add(section);
      xml.open("section", "id", section.id()).text("h2", section.title());
      fragment(xml, build.paper().page(built, page, PaperUse.BOOK, UP));
      xml.close();
    }
    xml.open("section", "class", "end");
    fragment(xml, build.paper().part("end", built, PaperUse.BOOK, UP));
    xml.close().close();
    marking(xml);
    return new EpubDocument(
        "segment-" + segment.id(),
        "segments/" + segment.id() + ".xhtml",
        segment.title(),
        depth,
        EpubXhtml.close(xml),
        sections);
  }

  private void fragment(Xml xml, PaperText text) {
    media.putAll(text.media());
    if (!text.xhtml().isEmpty()) {
      xml.markup(text.xhtml());
    }
  }

  private void marking(Xml xml) {
    String marking = build.edition().theme().marking();
    if (!marking.isEmpty()) {
      xml.text("p", marking, "class", "marking");
    }
  }

  private String words(String key, Object... arguments) {
    return build.paper().words(key, arguments);
  }

  private static String credit(MediaFile file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return String.join(
        ", ",
        List.of(name, file.author(), file.licence()).stream().filter(s -> !s.isEmpty()).toList());
  }
}
