// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A picture has words for those who cannot see it. */
final class AltMissing implements Rule {
  private static final Set<String> PICTURES = Set.of("picture", "drawing");

  @Override
  public String code() {
    return "MTT316";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (PICTURES.contains(use.role()) && use.alt().isBlank()) {
        findings.add(code(), use.at());
      }
    }
  }
}
