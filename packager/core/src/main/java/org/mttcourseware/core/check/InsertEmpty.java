// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.InsertNeed;
import org.mttcourseware.core.model.NationalText;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** An adaptation fills each required place in the segments that it takes. */
final class InsertEmpty implements Rule {
  /** More places than these are counted, not named. */
  private static final int MOST = 3;

  @Override
  public String code() {
    return "MTT242";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      if (!adaptation.template()) {
        empty(adaptation, draft)
            .forEach((name, places) -> report(adaptation, name, places, draft, findings));
      }
    }
  }

  private void report(
      Adaptation adaptation, String name, List<Position> places, Draft draft, Findings findings) {
    InsertEntry entry = draft.originalInserts().get(name);
    String some =
        places.stream().limit(MOST).map(Position::toString).collect(Collectors.joining(", "));
    findings.add(
        code(),
        NationalPlaces.of(adaptation, name, draft),
        name,
        places.size() > MOST ? some + " and " + (places.size() - MOST) + " more" : some,
        entry == null ? "" : entry.ask());
  }

  private static Map<String, List<Position>> empty(Adaptation adaptation, Draft draft) {
    Map<String, List<Position>> empty = new TreeMap<>();
    for (Use.InsertPlace place : NationalPlaces.in(adaptation, draft)) {
      NationalText text = adaptation.inserts().get(place.name());
      if (isRequired(place, draft) && (text == null || text.text().isEmpty())) {
        empty.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(place.at());
      }
    }
    return empty;
  }

  private static boolean isRequired(Use.InsertPlace place, Draft draft) {
    InsertEntry entry = draft.originalInserts().get(place.name());
    return entry != null && InsertNeed.of(place.need()).orElse(entry.need()) == InsertNeed.REQUIRED;
  }
}
