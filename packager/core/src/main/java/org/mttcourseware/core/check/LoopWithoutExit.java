// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** From every scene a way leads to an ending. */
final class LoopWithoutExit implements Rule {
  @Override
  public String code() {
    return "MTT404";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Set<String> ending = Scenes.leadingToEnding(scenario);
      Set<String> reached = Scenes.reachable(scenario);
      for (Scenario.Scene scene : scenario.scenes()) {
        boolean elsewhere = !Scenes.hasEnding(scenario) || Scenes.leadsToDeadEnd(scenario, scene);
        boolean goesOn = Scenes.targets(scene).anyMatch(Scenes.ids(scenario)::contains);
        if (goesOn && reached.contains(scene.id()) && !ending.contains(scene.id()) && !elsewhere) {
          findings.add(code(), draft.positions().of(scene), scene.id());
        }
      }
    }
  }
}
