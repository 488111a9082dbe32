// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A picture or film that a text uses is there. */
final class MediaMissing implements Rule {
  @Override
  public String code() {
    return "MTT301";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (MediaPaths.isInside(use.path(), draft)
          && !draft.media().containsKey(use.path())
          && !MediaPaths.exists(use.path(), draft)) {
        findings.add(code(), use.at(), use.path(), hint(use.path(), draft));
      }
    }
  }

  private static String hint(String path, Draft draft) {
    String nearest = Nearest.to(path, draft.media().keySet());
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }
}
