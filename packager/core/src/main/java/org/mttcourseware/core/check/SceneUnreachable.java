// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Every scene can be reached from the first. */
final class SceneUnreachable implements Rule {
  @Override
  public String code() {
    return "MTT402";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Set<String> reached = Scenes.reachable(scenario);
      for (Scenario.Scene scene : scenario.scenes()) {
        if (!reached.contains(scene.id())) {
          findings.add(code(), draft.positions().of(scene), scene.id());
        }
      }
    }
  }
}
