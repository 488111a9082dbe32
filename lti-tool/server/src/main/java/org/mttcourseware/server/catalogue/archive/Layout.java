// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/**
 * Which files a catalogue consists of: what its document names, the style and script that each
 * language shares, and media. A page or a script anywhere else does not belong.
 */
final class Layout {
  private final Set<String> languages = new HashSet<>();
  private final Set<String> pages = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> live = new HashSet<>();
  private final Set<String> media = new HashSet<>();

  private Layout() {}

  static Layout of(CatalogueDocument document) throws FaultException {
    Layout layout = new Layout();
    for (Part part : document.languages()) {
      layout.languages.add(part.language());
      for (ModuleEntry module : part.modules()) {
        for (SegmentEntry segment : module.segments()) {
          layout.add(part.language(), segment);
        }
      }
    }
    return layout;
  }

  private void add(String language, SegmentEntry segment) throws FaultException {
    demand(segment.page(), language + "/", ".html");
    pages.add(segment.page());
    demand(segment.key(), "keys/" + language + "/" + segment.id() + ".json", "");
    keys.add(segment.key());
    live.add("live/" + language + "/" + segment.id() + ".json");
    for (String path : segment.media()) {
      demand(path, language + "/", "");
      media.add(path);
    }
  }

  private static void demand(String path, String start, String end) throws FaultException {
    if (!PortablePath.is(path) || !path.startsWith(start) || !path.endsWith(end)) {
      throw new FaultException(Reason.BAD_PATH, path);
    }
  }

  /** Returns whether {@code path} is for the server alone: an answer key, or texts for a room. */
  boolean isForTheServer(String path) {
    return keys.contains(path) || live.contains(path);
  }

  /** Demands that {@code paths} are all that is named, and nothing that does not belong. */
  void check(List<String> paths) throws FaultException {
    Set<String> there = new HashSet<>(paths);
    for (Set<String> named : List.of(pages, keys, media, shared())) {
      for (String path : named) {
        if (!there.contains(path)) {
          throw new FaultException(Reason.MISSING_FILE, path);
        }
      }
    }
    for (String path : paths) {
      if (!belongs(path)) {
        throw new FaultException(Reason.STRANGE_FILE, path);
      }
    }
  }

  private Set<String> shared() {
    Set<String> shared = new HashSet<>();
    for (String language : languages) {
      shared.add(language + "/shared/mtt.css");
      shared.add(language + "/shared/mtt.js");
    }
    return shared;
  }

  private boolean belongs(String path) {
    if (path.equals(CatalogueArchive.DOCUMENT) || pages.contains(path) || isForTheServer(path)) {
      return true;
    }
    int slash = path.indexOf('/');
    if (slash < 0 || !languages.contains(path.substring(0, slash))) {
      return false;
    }
    if (path.equals(path.substring(0, slash) + "/about.html")) {
      return true;
    }
    String type = MediaTypes.ending(path).toLowerCase(Locale.ROOT);
    boolean shared = path.startsWith("shared/", slash + 1);
    return MediaTypes.isMedia(type) || (shared && MediaTypes.isOfPages(type));
  }
}
