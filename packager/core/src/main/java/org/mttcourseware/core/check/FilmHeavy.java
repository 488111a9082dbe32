// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A film or sound weighs at most 50 MB. */
final class FilmHeavy implements Rule {
  @Override
  public String code() {
    return "MTT313";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (MediaPaths.isFilm(media)
          && media.bytes() > 50_000_000
          && media.bytes() <= FilmTooBig.LARGEST) {
        findings.add(code(), Position.start(media.path()), MediaPaths.size(media.bytes()));
      }
    }
  }
}
