// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/**
 * The texts of one kind of activity, read from catalogues once for each language that somebody asks
 * for.
 *
 * @param <T> what they are read into
 */
public final class LiveTexts<T> {
  private static final int MOST_KEPT = 200;

  private final CatalogueParts catalogues;
  private final String part;
  private final Reader<T> reader;
  private final Map<String, T> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
              return size() > MOST_KEPT;
            }
          });

  /** Reads one activity. */
  public interface Reader<T> {
    /**
     * Returns the activity that {@code texts} are of; nothing if they are none.
     *
     * @param language of the words, not that asked for where it is not translated
     * @param direction {@code ltr} or {@code rtl}
     */
    Optional<T> read(JsonNode texts, String language, String direction);
  }

  /**
   * Reads texts.
   *
   * @param part where they stand in the document of a segment, {@code polls}
   */
  public LiveTexts(CatalogueParts catalogues, String part, Reader<T> reader) {
    this.catalogues = catalogues;
    this.part = part;
    this.reader = reader;
  }

  /**
   * Returns the activity at {@code place} in {@code language} or the nearest.
   *
   * @throws RefusedException 404 if the catalogue has no texts for it: it was packed before there
   *     were rooms
   */
  public T of(RoomPlace place, String language) {
    String key = String.join("|", place.catalogue(), place.segment(), place.activity(), language);
    T known = read.get(key);
    if (known != null) {
      return known;
    }
    T texts =
        catalogues
            .catalogues()
            .read(place.catalogue())
            .flatMap(found -> found.segment(language, place.segment()))
            .flatMap(segment -> read(place, segment))
            .orElseThrow(() -> new RefusedException(404, "live.no-texts"));
    read.put(key, texts);
    return texts;
  }

  private Optional<T> read(RoomPlace place, Catalogue.SegmentPlace segment) {
    return catalogues
        .files()
        .live(place.catalogue(), segment)
        .flatMap(
            text ->
                reader.read(
                    Json.stored(text, JsonNode.class).path(part).path(place.activity()),
                    segment.part().language(),
                    segment.part().direction()));
  }
}
