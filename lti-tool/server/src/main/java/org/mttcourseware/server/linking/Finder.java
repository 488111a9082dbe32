// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.OutcomeEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.Catalogue;

/** Looks through what an academy shows, in the language nearest to the teacher's. */
final class Finder {
  private final List<Catalogue> catalogues;
  private final String language;

  /**
   * Looks through {@code catalogues}.
   *
   * @param language of titles where the filter names no other
   */
  Finder(List<Catalogue> catalogues, String language) {
    this.catalogues = catalogues;
    this.language = language;
  }

  /** Returns what {@code filter} lets through, in the order of the programmes. */
  List<Found.InModule> find(Filter filter) {
    List<Found.InModule> found = new ArrayList<>();
    for (Catalogue catalogue : catalogues) {
      if (!filter.language().isEmpty() && !catalogue.has(filter.language())) {
        continue;
      }
      Part part = part(catalogue, filter);
      for (ModuleEntry module : part.modules()) {
        List<Found> segments =
            module.segments().stream()
                .map(segment -> found(catalogue, part, module, segment))
                .filter(one -> filter.takes(module, one.segment(), one.outcomes()))
                .toList();
        if (!segments.isEmpty()) {
          found.add(new Found.InModule(part, module.title(), segments));
        }
      }
    }
    return found;
  }

  private Part part(Catalogue catalogue, Filter filter) {
    return catalogue.part(filter.language().isEmpty() ? language : filter.language());
  }

  private static Found found(
      Catalogue catalogue, Part part, ModuleEntry module, SegmentEntry segment) {
    Set<String> wanted = Set.copyOf(segment.outcomes());
    return new Found(
        catalogue.key(),
        part,
        segment,
        module.outcomes().stream()
            .filter(outcome -> wanted.contains(outcome.id()))
            .map(OutcomeEntry::text)
            .toList(),
        new Catalogue.SegmentPlace(part, module, segment).maximum());
  }

  /** Returns what {@code key} stands for; nothing if the academy does not show it. */
  Optional<Found> find(ItemKey key) {
    return catalogues.stream()
        .filter(catalogue -> catalogue.key().equals(key.programme()))
        .flatMap(
            catalogue ->
                catalogue.segment(language, key.segment()).stream()
                    .map(place -> found(catalogue, place.part(), place.module(), place.segment())))
        .filter(
            found ->
                key.activity().isEmpty()
                    || found.segment().activities().stream()
                        .anyMatch(activity -> activity.id().equals(key.activity())))
        .findFirst();
  }

  /** Returns the version that is shown of the programme of {@code key}. */
  Optional<Catalogue> catalogue(ItemKey key) {
    return catalogues.stream()
        .filter(catalogue -> catalogue.key().equals(key.programme()))
        .findFirst();
  }

  /** Returns the modules to choose from, as the teacher's language has them. */
  List<ModuleEntry> modules() {
    return catalogues.stream()
        .flatMap(catalogue -> catalogue.part(language).modules().stream())
        .toList();
  }

  /** Returns the words that segments carry, such as their risks, in alphabetical order. */
  List<String> words(Function<SegmentEntry, List<String>> kind) {
    return segments().flatMap(segment -> kind.apply(segment).stream()).distinct().sorted().toList();
  }

  /** Returns the languages that anything is written in or was translated to. */
  List<String> languages() {
    return segments().map(SegmentEntry::language).distinct().sorted().toList();
  }

  private Stream<SegmentEntry> segments() {
    return catalogues.stream()
        .flatMap(catalogue -> catalogue.document().languages().stream())
        .flatMap(part -> part.modules().stream())
        .flatMap(module -> module.segments().stream());
  }
}
