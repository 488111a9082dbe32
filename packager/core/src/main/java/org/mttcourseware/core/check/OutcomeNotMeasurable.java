// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An outcome begins with a verb that one can see done. */
final class OutcomeNotMeasurable implements Rule {
  @Override
  public String code() {
    return "MTT501";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      for (Outcome outcome : module.outcomes()) {
        Verbs.unmeasurable(outcome.text(), draft.original())
            .ifPresent(verb -> findings.add(code(), draft.positions().of(outcome), verb));
      }
    }
  }
}
