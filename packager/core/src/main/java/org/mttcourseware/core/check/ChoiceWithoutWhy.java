// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A choice says why, for the debrief. */
final class ChoiceWithoutWhy implements Rule {
  @Override
  public String code() {
    return "MTT411";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Scenes.choices(scenario)
          .filter(choice -> choice.why().isEmpty())
          .forEach(choice -> findings.add(code(), draft.positions().of(choice)));
    }
  }
}
