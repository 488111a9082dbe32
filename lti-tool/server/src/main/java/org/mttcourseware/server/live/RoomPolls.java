// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** The polls of catalogues, read once for each language that somebody asks for. */
final class RoomPolls {
  static final String KIND = "poll";
  private static final int MOST_KEPT = 200;

  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final Map<String, RoomPoll> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RoomPoll> eldest) {
              return size() > MOST_KEPT;
            }
          });

  RoomPolls(Catalogues catalogues, CatalogueFiles files) {
    this.catalogues = catalogues;
    this.files = files;
  }

  /** A poll that can be run. */
  public record Offer(
      String catalogue,
      String module,
      String segment,
      String segmentTitle,
      String id,
      String title) {}

  /** Returns the polls of {@code catalogue}, told in {@code language}. */
  static List<Offer> in(Catalogue catalogue, String language) {
    List<Offer> offers = new ArrayList<>();
    for (ModuleEntry module : catalogue.part(language).modules()) {
      for (SegmentEntry segment : module.segments()) {
        for (ActivityEntry activity : segment.activities()) {
          if (activity.kind().equals(KIND)) {
            offers.add(
                new Offer(
                    catalogue.id(),
                    module.title(),
                    segment.id(),
                    segment.title(),
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

  /**
   * Returns the poll that a room runs, in {@code language} or the nearest.
   *
   * @throws RefusedException 404 if the catalogue has no texts for it: it was packed before there
   *     were rooms
   */
  RoomPoll of(String catalogue, String segment, String activity, String language) {
    String key = String.join("|", catalogue, segment, activity, language);
    RoomPoll known = read.get(key);
    if (known != null) {
      return known;
    }
    RoomPoll poll =
        catalogues
            .read(catalogue)
            .flatMap(found -> found.segment(language, segment))
            .flatMap(place -> poll(catalogue, place, activity))
            .orElseThrow(() -> new RefusedException(404, "live.no-texts"));
    read.put(key, poll);
    return poll;
  }

  private Optional<RoomPoll> poll(String catalogue, Catalogue.SegmentPlace place, String activity) {
    return files
        .live(catalogue, place)
        .flatMap(
            text ->
                RoomPoll.of(
                    Json.stored(text, JsonNode.class),
                    activity,
                    place.part().language(),
                    place.part().direction()));
  }
}
