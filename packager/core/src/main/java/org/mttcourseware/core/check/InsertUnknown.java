// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An adaptation fills inserts that exist. */
final class InsertUnknown implements Rule {
  @Override
  public String code() {
    return "MTT228";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> places = draft.originalInserts().keySet();
    for (Adaptation adaptation : draft.adaptations()) {
      for (String name : new TreeSet<>(adaptation.inserts().keySet())) {
        if (!places.contains(name)) {
          findings.add(
              code(),
              NationalPlaces.of(adaptation, name, draft),
              name,
              Nearest.advice(name, places));
        }
      }
    }
  }
}
