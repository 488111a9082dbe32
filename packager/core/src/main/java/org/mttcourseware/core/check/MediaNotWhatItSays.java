// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A file is what its ending says. */
final class MediaNotWhatItSays implements Rule {
  @Override
  public String code() {
    return "MTT326";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (!MediaContent.fits(media)) {
        findings.add(code(), Position.start(media.path()), media.extension());
      }
    }
  }
}
