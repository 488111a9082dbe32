// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A translation says which words of the original it was made from. */
final class TranslationUnrecorded implements Rule {
  @Override
  public String code() {
    return "MTT233";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Translated translation : draft.uses(Use.Translated.class)) {
      if (translation.unrecorded() > 0 && !translation.otherwise()) {
        findings.add(code(), Position.start(translation.at().file()), translation.unrecorded());
      }
    }
  }
}
