// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Every outcome of a module is served by a segment. */
final class OutcomeNotCovered implements Rule {
  @Override
  public String code() {
    return "MTT502";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      Set<String> covered =
          module.segments().stream()
              .flatMap(segment -> segment.outcomes().stream())
              .collect(Collectors.toSet());
      for (Outcome outcome : module.outcomes()) {
        if (!module.segments().isEmpty() && !covered.contains(outcome.id())) {
          findings.add(code(), draft.positions().of(outcome), outcome.id());
        }
      }
    }
  }
}
