// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.Catalogues;

/** What catalogues have for a room. */
public final class Offers {
  private final Catalogues catalogues;
  private final Set<String> kinds;

  Offers(Catalogues catalogues, Set<String> kinds) {
    this.catalogues = catalogues;
    this.kinds = Set.copyOf(kinds);
  }

  /** An activity that can be run. */
  public record Offer(
      String catalogue,
      String module,
      String segment,
      String segmentTitle,
      String kind,
      String id,
      String title) {}

  /** Returns what {@code catalogue} has for a room, told in {@code language}. */
  List<Offer> in(Catalogue catalogue, String language) {
    List<Offer> offers = new ArrayList<>();
    for (ModuleEntry module : catalogue.part(language).modules()) {
      for (SegmentEntry segment : module.segments()) {
        for (ActivityEntry activity : segment.activities()) {
          if (kinds.contains(activity.kind())) {
            offers.add(
                new Offer(
                    catalogue.id(),
                    module.title(),
                    segment.id(),
                    segment.title(),
                    activity.kind(),
                    activity.id(),
                    activity.title()));
          }
        }
      }
    }
    return offers;
  }

  /** Returns the languages of a catalogue, the authors' first. */
  List<String> languages(String catalogue) {
    return catalogues
        .read(catalogue)
        .map(found -> found.document().languages().stream().map(Part::language).toList())
        .orElse(List.of());
  }
}
