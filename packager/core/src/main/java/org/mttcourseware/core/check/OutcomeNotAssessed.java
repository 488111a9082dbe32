// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment asks about each outcome that it serves. */
final class OutcomeNotAssessed implements Rule {
  @Override
  public String code() {
    return "MTT503";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Outcomes.eachSegment(
        draft,
        (module, segment) -> {
          Set<String> assessed = Outcomes.assessed(segment);
          for (String outcome : segment.outcomes()) {
            boolean known = Outcomes.ids(module).contains(outcome) && !segment.pages().isEmpty();
            if (known && !assessed.contains(outcome)) {
              findings.add(code(), draft.positions().of(segment, "outcomes"), outcome);
            }
          }
        });
  }
}
