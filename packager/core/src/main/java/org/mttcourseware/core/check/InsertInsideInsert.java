// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A national text holds no place for another. */
final class InsertInsideInsert implements Rule {
  @Override
  public String code() {
    return "MTT244";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.InsertPlace place : draft.uses(Use.InsertPlace.class)) {
      if (place.at().file().startsWith("adaptations/")) {
        findings.add(code(), place.at(), place.name());
      }
    }
  }
}
