// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A choice leads to a scene that exists. */
final class SceneUnknown implements Rule {
  @Override
  public String code() {
    return "MTT401";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Set<String> ids = Scenes.ids(scenario);
      for (Scenario.Scene scene : scenario.scenes()) {
        for (Scenario.Choice choice : scene.choices()) {
          if (!choice.target().isEmpty() && !ids.contains(choice.target())) {
            findings.add(
                code(),
                draft.positions().of(choice),
                choice.target(),
                Nearest.advice(choice.target(), ids));
          }
        }
      }
    }
  }
}
