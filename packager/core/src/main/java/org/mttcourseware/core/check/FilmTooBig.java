// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A film or sound weighs at most 500 MB. */
final class FilmTooBig implements Rule {
  static final long LARGEST = 500_000_000;

  @Override
  public String code() {
    return "MTT314";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (MediaFile media : MediaPaths.sorted(draft)) {
      if (MediaPaths.isFilm(media) && media.bytes() > LARGEST) {
        findings.add(code(), Position.start(media.path()), MediaPaths.size(media.bytes()));
      }
    }
  }
}
