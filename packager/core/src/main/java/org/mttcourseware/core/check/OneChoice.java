// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scene that goes on offers at least two choices. */
final class OneChoice implements Rule {
  @Override
  public String code() {
    return "MTT410";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      for (Scenario.Scene scene : scenario.scenes()) {
        if (scene.ending().isEmpty() && scene.choices().size() == 1) {
          findings.add(code(), draft.positions().of(scene), scene.id());
        }
      }
    }
  }
}
