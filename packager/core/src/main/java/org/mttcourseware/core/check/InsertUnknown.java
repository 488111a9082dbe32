// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

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
    Set<String> places =
        draft.uses(Use.InsertPlace.class).stream()
            .map(Use.InsertPlace::name)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Adaptation adaptation : draft.adaptations()) {
      for (String name : new TreeSet<>(adaptation.inserts().keySet())) {
        if (!places.contains(name)) {
          findings.add(
              code(),
              draft.positions().of(adaptation, "inserts"),
              name,
              Nearest.advice(name, places));
        }
      }
    }
  }
}
