// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A picture or film stands inside the sources. */
final class MediaOutside implements Rule {
  @Override
  public String code() {
    return "MTT303";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (!MediaPaths.isAddress(use.path()) && !MediaPaths.isInside(use.path(), draft)) {
        findings.add(code(), use.at(), use.path());
      }
    }
  }
}
