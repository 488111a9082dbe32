// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No package carries a text that is marked higher than the package. */
final class MarkedHigher implements Rule {
  @Override
  public String code() {
    return "MTT248";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> draft.adaptations().forEach(found -> check(found, head, draft, findings)));
  }

  private void check(Adaptation adaptation, ProgrammeHead head, Draft draft, Findings findings) {
    String marking = adaptation.token("marking", head.theme().marking());
    adaptation
        .inserts()
        .forEach(
            (name, text) -> {
              if (head.markings().isAbove(text.marking(), marking)) {
                findings.add(
                    code(),
                    NationalPlaces.of(adaptation, name, draft),
                    name,
                    text.marking(),
                    adaptation.id(),
                    marking.isEmpty() ? head.markings().levels().get(0) : marking);
              }
            });
  }
}
