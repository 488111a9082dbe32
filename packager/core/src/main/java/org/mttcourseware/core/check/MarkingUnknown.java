// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Markings;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A marking is one of the programme's levels. */
final class MarkingUnknown implements Rule {
  @Override
  public String code() {
    return "MTT247";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> {
              Markings levels = head.markings();
              Position own = draft.positions().of(head, "theme");
              report(head.theme().marking(), own, levels, findings);
              for (Adaptation adaptation : draft.adaptations()) {
                Position theme = draft.positions().of(adaptation, "theme");
                report(adaptation.token("marking", ""), theme, levels, findings);
                adaptation
                    .inserts()
                    .forEach(
                        (name, text) ->
                            report(
                                text.marking(),
                                NationalPlaces.of(adaptation, name, draft),
                                levels,
                                findings));
              }
            });
  }

  private void report(String marking, Position at, Markings levels, Findings findings) {
    if (!levels.knows(marking)) {
      findings.add(code(), at, marking, String.join(", ", levels.levels()));
    }
  }
}
