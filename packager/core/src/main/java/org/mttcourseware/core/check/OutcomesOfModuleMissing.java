// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A module has outcomes. */
final class OutcomesOfModuleMissing implements Rule {
  @Override
  public String code() {
    return "MTT510";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      if (module.outcomes().isEmpty()) {
        findings.add(code(), draft.positions().of(module, "outcomes"));
      }
    }
  }
}
