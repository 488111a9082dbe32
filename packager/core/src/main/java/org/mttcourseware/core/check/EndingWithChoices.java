// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An ending ends. */
final class EndingWithChoices implements Rule {
  @Override
  public String code() {
    return "MTT406";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      for (Scenario.Scene scene : scenario.scenes()) {
        if (!scene.ending().isEmpty() && !scene.choices().isEmpty()) {
          findings.add(code(), draft.positions().of(scene), scene.id());
        }
      }
    }
  }
}
