// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A file named .svg holds a drawing. */
final class SvgBroken implements Rule {
  @Override
  public String code() {
    return "MTT703";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (media.extension().equals("svg") && Svg.read(media).isEmpty()) {
        findings.add(code(), Position.start(media.path()));
      }
    }
  }
}
