// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment serves outcomes of its module. */
final class OutcomesMissing implements Rule {
  @Override
  public String code() {
    return "MTT211";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          if (segment.outcomes().isEmpty() && !module.outcomes().isEmpty()) {
            findings.add(code(), draft.positions().of(segment, "outcomes"));
          }
        });
  }
}
