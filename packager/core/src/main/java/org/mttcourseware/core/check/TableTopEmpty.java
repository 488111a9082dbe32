// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A table-top exercise has roles and injects. */
final class TableTopEmpty implements Rule {
  @Override
  public String code() {
    return "MTT445";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      if (exercise.roles().isEmpty() || exercise.injects().isEmpty()) {
        findings.add(
            code(),
            draft.positions().of(exercise),
            exercise.roles().size(),
            exercise.injects().size());
      }
    }
  }
}
