// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An outcome says what an officer can do. */
final class OutcomeTextMissing implements Rule {
  @Override
  public String code() {
    return "MTT507";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      for (Outcome outcome : module.outcomes()) {
        if (outcome.text().isBlank()) {
          findings.add(code(), draft.positions().of(outcome), outcome.id());
        }
      }
    }
  }
}
