// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Captions are WebVTT. */
final class CaptionsMalformed implements Rule {
  @Override
  public String code() {
    return "MTT607";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (media.extension().equals("vtt") && !MediaContent.isCaptions(media)) {
        findings.add(code(), Position.start(media.path()));
      }
    }
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (use.role().equals("captions") && !use.path().endsWith(".vtt")) {
        findings.add(code(), use.at());
      }
    }
  }
}
