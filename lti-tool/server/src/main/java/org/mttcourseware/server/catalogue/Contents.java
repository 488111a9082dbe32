// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.List;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.core.language.LanguageNames;
import org.mttcourseware.core.model.Language;

/**
 * What is in a catalogue, for the eyes of an administrator.
 *
 * @param languages their names in the reader's language
 * @param hours in class, as one would say it: 3.5
 * @param part the modules in the reader's language, or the nearest
 */
public record Contents(List<String> languages, int modules, int segments, double hours, Part part) {
  private static final double MINUTES = 60;

  /** Returns what is in {@code catalogue}, told in {@code language}. */
  static Contents of(Catalogue catalogue, String language) {
    Part part = catalogue.part(language);
    List<SegmentEntry> segments =
        part.modules().stream().flatMap(module -> module.segments().stream()).toList();
    return new Contents(
        catalogue.document().languages().stream()
            .map(one -> name(one.language(), language))
            .toList(),
        part.modules().size(),
        segments.size(),
        Math.round(segments.stream().mapToInt(SegmentEntry::minutes).sum() / MINUTES * 10) / 10.0,
        part);
  }

  /** Returns the name of the language {@code tag}, in {@code language}. */
  public static String name(String tag, String language) {
    return LanguageNames.in(new Language(tag), new Language(language));
  }

  /** Returns the minutes of a module. */
  public int minutes(ModuleEntry module) {
    return module.segments().stream().mapToInt(SegmentEntry::minutes).sum();
  }
}
