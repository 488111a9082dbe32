// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A picture weighs at most 500 kB. */
final class PictureHeavy implements Rule {
  @Override
  public String code() {
    return "MTT312";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (MediaPaths.isPicture(media) && media.bytes() > 500_000) {
        findings.add(code(), Position.start(media.path()), MediaPaths.size(media.bytes()));
      }
    }
  }
}
