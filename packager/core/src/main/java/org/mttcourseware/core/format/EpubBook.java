// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Credits;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * What a book is made of.
 *
 * @param documents in the order of reading
 * @param media the pictures, by path below the folder of the book
 */
record EpubBook(List<EpubDocument> documents, SortedMap<String, Content> media) {
  /** The contents, which are a document of the book as well. */
  static final String NAV = "nav";

  static final String STYLE = "book.css";

  /** Returns the book that {@code build} makes: title, contents, segments, imprint. */
  static EpubBook of(Build build) {
    SortedMap<String, Content> media = new TreeMap<>();
    EpubPages pages = new EpubPages(build, media);
    List<EpubDocument> body = new ArrayList<>();
    for (Module module : CourseFiles.modules(build)) {
      boolean part = build.scope() != Scope.SEGMENT;
      if (part) {
        body.add(pages.module(module));
      }
      for (SegmentBuild segment : build.of(module).segments()) {
        body.add(pages.segment(segment, part ? 2 : 1));
      }
    }
    if (!build.edition().contacts().isEmpty()) {
      body.add(pages.contacts());
    }
    EpubDocument title = pages.title(logo(build, media));
    body.add(pages.imprint(Credits.of(build.edition(), media.keySet())));
    List<EpubDocument> all = new ArrayList<>(List.of(title, EpubNav.of(build, body)));
    all.addAll(body);
    return new EpubBook(all, media);
  }

  /** Returns every file of the book by path. */
  Map<String, Content> files() {
    Map<String, Content> files = new LinkedHashMap<>(media);
    documents.forEach(document -> files.put(document.path(), document.content()));
    files.put(STYLE, style());
    return files;
  }

  private static String logo(Build build, Map<String, Content> media) {
    String logo = build.edition().theme().logo();
    MediaFile file = logo == null ? null : build.edition().media().get(logo);
    if (file == null) {
      return "";
    }
    media.put(file.packed(), new Content.OnDisk(file.file(), file.bytes()));
    return file.packed();
  }

  private static Content style() {
    try (InputStream in = EpubBook.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + STYLE);
      }
      return new Content.Bytes(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(STYLE, unreadable);
    }
  }
}
