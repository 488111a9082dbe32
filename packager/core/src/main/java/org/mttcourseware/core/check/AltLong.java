// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** The words for a picture are short. */
final class AltLong implements Rule {
  private static final int LONGEST = 300;

  @Override
  public String code() {
    return "MTT605";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (use.alt().length() > LONGEST) {
        findings.add(code(), use.at(), use.alt().length());
      }
    }
  }
}
