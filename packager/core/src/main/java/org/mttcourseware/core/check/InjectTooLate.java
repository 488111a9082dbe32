// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Injects come within the time of the exercise. */
final class InjectTooLate implements Rule {
  @Override
  public String code() {
    return "MTT446";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      for (TableTop.Inject inject : exercise.injects()) {
        boolean late = exercise.minutes() > 0 && inject.at() >= exercise.minutes();
        if ((late && !inject.contingency()) || inject.at() < 0) {
          findings.add(code(), draft.positions().of(inject), inject.at(), exercise.minutes());
        }
      }
    }
  }
}
