// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An SVG runs nothing and reaches out to nothing. */
final class SvgUnsafe implements Rule {
  @Override
  public String code() {
    return "MTT702";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (media.extension().equals("svg")) {
        Svg.read(media)
            .ifPresent(svg -> svg.refused().forEach((what, at) -> findings.add(code(), at, what)));
      }
    }
  }
}
