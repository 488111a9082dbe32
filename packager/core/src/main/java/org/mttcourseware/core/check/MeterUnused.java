// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Every meter moves. */
final class MeterUnused implements Rule {
  @Override
  public String code() {
    return "MTT407";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Set<String> moved =
          Scenes.choices(scenario)
              .flatMap(choice -> choice.effects().keySet().stream())
              .collect(Collectors.toSet());
      for (Scenario.Meter meter : scenario.meters()) {
        if (!moved.contains(meter.id())) {
          findings.add(code(), draft.positions().of(meter), meter.id());
        }
      }
    }
  }
}
