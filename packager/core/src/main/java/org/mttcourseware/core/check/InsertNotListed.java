// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A place for national text is of a kind that {@code inserts.yaml} lists. */
final class InsertNotListed implements Rule {
  @Override
  public String code() {
    return "MTT240";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> names = draft.originalInserts().keySet();
    for (Use.InsertPlace place : draft.uses(Use.InsertPlace.class)) {
      boolean named = MalformedId.FORM.matcher(place.name()).matches();
      if (named && !names.contains(place.name())) {
        findings.add(code(), place.at(), place.name(), Nearest.advice(place.name(), names));
      }
    }
  }
}
