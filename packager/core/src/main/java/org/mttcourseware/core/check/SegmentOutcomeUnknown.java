// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment serves outcomes of its module. */
final class SegmentOutcomeUnknown implements Rule {
  @Override
  public String code() {
    return "MTT505";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          Set<String> known = Outcomes.ids(module);
          for (String outcome : segment.outcomes()) {
            if (!known.contains(outcome)) {
              findings.add(
                  code(),
                  draft.positions().of(segment, "outcomes"),
                  outcome,
                  Nearest.advice(outcome, known));
            }
          }
        });
  }
}
