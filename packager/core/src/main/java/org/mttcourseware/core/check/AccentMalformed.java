// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An accent is a colour. */
final class AccentMalformed implements Rule {
  @Override
  public String code() {
    return "MTT222";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Accents.Accent accent : Accents.of(draft)) {
      if (!Accents.isColour(accent.value())) {
        findings.add(code(), accent.at(), accent.value().isEmpty() ? "nothing" : accent.value());
      }
    }
  }
}
