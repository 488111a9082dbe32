// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A place for national text has a name. */
final class InsertWithoutName implements Rule {
  @Override
  public String code() {
    return "MTT229";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.InsertPlace place : draft.uses(Use.InsertPlace.class)) {
      if (!MalformedId.FORM.matcher(place.name()).matches()) {
        findings.add(code(), place.at(), place.name().isEmpty() ? "nothing" : place.name());
      }
    }
  }
}
