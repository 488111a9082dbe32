// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scenario has scenes. */
final class ScenarioEmpty implements Rule {
  @Override
  public String code() {
    return "MTT412";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      if (scenario.scenes().isEmpty()) {
        findings.add(code(), draft.positions().of(scenario));
      }
    }
  }
}
