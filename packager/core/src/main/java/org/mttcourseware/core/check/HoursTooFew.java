// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The segments of an adaptation fit the hours that it is planned for. */
final class HoursTooFew implements Rule {
  private static final int MINUTES = 60;

  @Override
  public String code() {
    return "MTT253";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      int minutes =
          draft.originalSegments().stream()
              .filter(segment -> adaptation.takes(segment.id()))
              .mapToInt(Segment::inClass)
              .sum();
      if (adaptation.hours() > 0 && minutes > adaptation.hours() * MINUTES) {
        findings.add(
            code(),
            draft.positions().of(adaptation, "hours"),
            minutes / MINUTES + " h " + minutes % MINUTES + " min",
            adaptation.hours());
      }
    }
  }
}
