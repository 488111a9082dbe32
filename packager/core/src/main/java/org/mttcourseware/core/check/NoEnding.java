// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scenario has an ending. */
final class NoEnding implements Rule {
  @Override
  public String code() {
    return "MTT409";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      if (!scenario.scenes().isEmpty()
          && scenario.scenes().stream().allMatch(scene -> scene.ending().isEmpty())) {
        findings.add(code(), draft.positions().of(scenario));
      }
    }
  }
}
