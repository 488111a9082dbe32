// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** No picture, film or sound comes from outside. */
final class ExternalMedia implements Rule {
  @Override
  public String code() {
    return "MTT308";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (MediaPaths.isAddress(use.path())) {
        findings.add(code(), use.at(), MediaPaths.shortened(use.path()));
      }
    }
  }
}
