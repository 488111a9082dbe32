// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A picture or film is a file and no folder. */
final class MediaIsFolder implements Rule {
  @Override
  public String code() {
    return "MTT302";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (MediaPaths.isInside(use.path(), draft) && MediaPaths.isFolder(use.path(), draft)) {
        findings.add(code(), use.at(), use.path());
      }
    }
  }
}
