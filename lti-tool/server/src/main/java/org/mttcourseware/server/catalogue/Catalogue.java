// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;

/** What one version of a catalogue says is in it, with the segments at hand by language and id. */
public final class Catalogue {
  private final String id;
  private final CatalogueDocument document;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Map<String, SegmentPlace>> places = new HashMap<>();

  Catalogue(String id, CatalogueDocument document) {
    this.id = id;
    this.document = document;
    for (Part part : document.languages()) {
      parts.put(part.language(), part);
      Map<String, SegmentPlace> places = new HashMap<>();
      for (ModuleEntry module : part.modules()) {
        for (SegmentEntry segment : module.segments()) {
          places.put(segment.id(), new SegmentPlace(part, module, segment));
        }
      }
      this.places.put(part.language(), places);
    }
  }

  /** Returns the id of this version. */
  public String id() {
    return id;
  }

  /** Returns what {@code catalogue.json} says. */
  public CatalogueDocument document() {
    return document;
  }

  /** Returns which programme under which adaptation this is a version of. */
  public ProgrammeKey key() {
    return new ProgrammeKey(document.programme(), document.adaptation());
  }

  /**
   * Returns the part in the language {@code tag}, or in the language that comes nearest, or in the
   * authors' own.
   */
  public Part part(String tag) {
    Part exact = parts.get(tag);
    if (exact != null) {
      return exact;
    }
    String primary = primary(tag);
    return document.languages().stream()
        .filter(part -> primary(part.language()).equals(primary))
        .findFirst()
        .orElse(document.languages().get(0));
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0];
  }

  /** Returns whether it has a part in exactly the language {@code tag}. */
  public boolean has(String tag) {
    return parts.containsKey(tag);
  }

  /** Returns the segment {@code segment} in the language {@code tag} or the nearest that has it. */
  public Optional<SegmentPlace> segment(String tag, String segment) {
    SegmentPlace place = places.getOrDefault(part(tag).language(), Map.of()).get(segment);
    if (place != null) {
      return Optional.of(place);
    }
    return document.languages().stream()
        .flatMap(part -> places.getOrDefault(part.language(), Map.of()).values().stream())
        .filter(found -> found.segment().id().equals(segment))
        .findFirst();
  }

  /** A segment in one language, and where it stands. */
  public record SegmentPlace(Part part, ModuleEntry module, SegmentEntry segment) {
    /** Returns the sum of the points of all graded activities; 0 where nothing is graded. */
    public int maximum() {
      return segment.activities().stream()
          .filter(CatalogueDocument.ActivityEntry::graded)
          .mapToInt(CatalogueDocument.ActivityEntry::maximum)
          .sum();
    }

    /** Returns the activity {@code id} of the segment. */
    public Optional<CatalogueDocument.ActivityEntry> activity(String id) {
      return segment.activities().stream().filter(activity -> activity.id().equals(id)).findFirst();
    }
  }
}
