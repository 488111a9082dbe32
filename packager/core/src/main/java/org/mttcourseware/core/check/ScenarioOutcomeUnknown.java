// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scenario serves outcomes of its module. */
final class ScenarioOutcomeUnknown implements Rule {
  @Override
  public String code() {
    return "MTT508";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          Set<String> known = Outcomes.ids(module);
          for (Activity activity : segment.activities()) {
            if (activity instanceof Scenario scenario) {
              scenario.outcomes().stream()
                  .filter(outcome -> !known.contains(outcome))
                  .forEach(
                      outcome ->
                          findings.add(
                              code(),
                              draft.positions().of(scenario, "outcomes"),
                              outcome,
                              Nearest.advice(outcome, known)));
            }
          }
        });
  }
}
