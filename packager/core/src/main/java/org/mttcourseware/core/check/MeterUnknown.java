// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A choice moves meters that exist. */
final class MeterUnknown implements Rule {
  @Override
  public String code() {
    return "MTT408";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Scenario scenario : Parts.activities(draft, Scenario.class)) {
      Set<String> known =
          scenario.meters().stream()
              .map(Scenario.Meter::id)
              .collect(Collectors.toCollection(TreeSet::new));
      Scenes.choices(scenario)
          .forEach(
              choice ->
                  choice.effects().keySet().stream()
                      .filter(meter -> !known.contains(meter))
                      .forEach(
                          meter ->
                              findings.add(
                                  code(),
                                  draft.positions().of(choice),
                                  meter,
                                  Nearest.advice(meter, known))));
    }
  }
}
