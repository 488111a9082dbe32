// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Locale;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** White text can be read on the accent. */
final class AccentContrast implements Rule {
  private static final double LEAST = 4.5;

  @Override
  public String code() {
    return "MTT223";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Accents.Accent accent : Accents.of(draft)) {
      if (Accents.isColour(accent.value()) && Accents.contrastWithWhite(accent.value()) < LEAST) {
        findings.add(
            code(),
            accent.at(),
            accent.value(),
            String.format(Locale.ROOT, "%.1f", Accents.contrastWithWhite(accent.value())));
      }
    }
  }
}
