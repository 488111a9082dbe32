// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A programme has modules. */
final class ProgrammeEmpty implements Rule {
  @Override
  public String code() {
    return "MTT217";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    if (draft.originalModules().isEmpty()) {
      draft.head().values().stream()
          .limit(1)
          .forEach(head -> findings.add(code(), draft.positions().of(head, "modules")));
    }
  }
}
