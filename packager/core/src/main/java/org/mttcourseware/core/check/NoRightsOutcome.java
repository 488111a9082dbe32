// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A module has an outcome about rights. */
final class NoRightsOutcome implements Rule {
  @Override
  public String code() {
    return "MTT506";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      if (!module.outcomes().isEmpty() && module.outcomes().stream().noneMatch(Outcome::rights)) {
        findings.add(code(), draft.positions().of(module, "outcomes"));
      }
    }
  }
}
