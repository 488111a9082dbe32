// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Map;

/**
 * A whole curriculum, checked. Only {@code check} makes one: whoever holds it need not check again.
 *
 * @param head by language: title and notice may be translated
 * @param modules by language, in teaching order; a part without a translation stands there in the
 *     original
 * @param sources works relied on, by id
 * @param inserts the kinds of national text, by language and name
 * @param media every picture, film and caption file, by path below the sources
 * @param adaptations what countries and academies lay over it
 */
public record Programme(
    Map<Language, ProgrammeHead> head,
    Map<Language, List<Module>> modules,
    Map<String, Source> sources,
    Map<Language, Map<String, InsertEntry>> inserts,
    Map<String, MediaFile> media,
    List<Adaptation> adaptations) {
  public Programme {
    head = Map.copyOf(head);
    modules = Map.copyOf(modules);
    sources = Map.copyOf(sources);
    inserts = Map.copyOf(inserts);
    media = Map.copyOf(media);
    adaptations = List.copyOf(adaptations);
  }
}
