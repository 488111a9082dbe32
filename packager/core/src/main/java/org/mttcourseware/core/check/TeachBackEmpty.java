// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TeachBack;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A teach-back has criteria. */
final class TeachBackEmpty implements Rule {
  @Override
  public String code() {
    return "MTT451";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TeachBack exercise : Parts.activities(draft, TeachBack.class)) {
      if (exercise.criteria().isEmpty()) {
        findings.add(code(), draft.positions().of(exercise));
      }
    }
  }
}
