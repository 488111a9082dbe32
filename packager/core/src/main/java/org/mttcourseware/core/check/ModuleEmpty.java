// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A module has segments. */
final class ModuleEmpty implements Rule {
  @Override
  public String code() {
    return "MTT218";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      if (module.segments().isEmpty()) {
        findings.add(code(), draft.positions().of(module, "segments"));
      }
    }
  }
}
