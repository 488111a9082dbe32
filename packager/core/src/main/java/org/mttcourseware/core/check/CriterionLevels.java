// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TeachBack;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A criterion of a teach-back has four levels. */
final class CriterionLevels implements Rule {
  @Override
  public String code() {
    return "MTT450";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TeachBack exercise : Parts.activities(draft, TeachBack.class)) {
      for (TeachBack.Criterion criterion : exercise.criteria()) {
        if (criterion.levels().size() != 4) {
          findings.add(code(), draft.positions().of(criterion), criterion.levels().size());
        }
      }
    }
  }
}
