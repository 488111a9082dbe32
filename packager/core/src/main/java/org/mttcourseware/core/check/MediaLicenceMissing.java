// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Every media file has a licence. */
final class MediaLicenceMissing implements Rule {
  @Override
  public String code() {
    return "MTT320";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (media.licence().isEmpty() && !media.extension().equals("vtt")) {
        findings.add(
            code(),
            Position.start(media.path()),
            media.path(),
            media.path().substring(media.path().lastIndexOf('/') + 1));
      }
    }
  }
}
