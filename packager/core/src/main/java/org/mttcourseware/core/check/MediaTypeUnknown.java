// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Media files are of kinds that every learning system serves. */
final class MediaTypeUnknown implements Rule {
  @Override
  public String code() {
    return "MTT322";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (!MediaPaths.isTaken(media)) {
        findings.add(
            code(), Position.start(media.path()), media.extension(), MediaPaths.instead(media));
      }
    }
    for (Use.Media use : draft.uses(Use.Media.class)) {
      boolean file =
          !MediaPaths.isAddress(use.path())
              && MediaPaths.isInside(use.path(), draft)
              && MediaPaths.exists(use.path(), draft)
              && !MediaPaths.isFolder(use.path(), draft);
      if (file && !draft.media().containsKey(use.path())) {
        findings.add(
            code(), use.at(), MediaPaths.extension(use.path()), "svg, png, jpg, mp4, webm or mp3");
      }
    }
  }
}
