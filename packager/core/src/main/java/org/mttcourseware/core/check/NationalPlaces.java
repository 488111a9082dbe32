// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;

/** The places for national text that an adaptation takes, and where it says what stands there. */
final class NationalPlaces {
  private NationalPlaces() {}

  /** Returns the places in the segments taken, once each: in the language of the authors. */
  static List<Use.InsertPlace> in(Adaptation adaptation, Draft draft) {
    return draft.uses(Use.InsertPlace.class).stream()
        .filter(place -> place.language().equals(draft.original()))
        .filter(place -> !place.segment().isEmpty() && adaptation.takes(place.segment()))
        .distinct()
        .toList();
  }

  /** Returns where {@code adaptation} names the insert, or else where it would. */
  static Position of(Adaptation adaptation, String insert, Draft draft) {
    String part = "insert " + insert;
    return draft
        .positions()
        .of(adaptation, draft.positions().has(adaptation, part) ? part : "inserts");
  }

  /** Returns the languages that {@code adaptation} offers. */
  static List<Language> languages(Adaptation adaptation, Draft draft) {
    List<Language> offered = Parts.head(draft).map(ProgrammeHead::languages).orElse(List.of());
    return adaptation.languages().isEmpty()
        ? offered
        : offered.stream().filter(adaptation.languages()::contains).toList();
  }
}
