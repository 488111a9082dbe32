// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A recording has captions. */
final class CaptionsMissing implements Rule {
  @Override
  public String code() {
    return "MTT318";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Recording recording
          && recording.captions().isEmpty()
          && !recording.media().endsWith(".mp3")) {
        findings.add(code(), draft.positions().of(film));
      }
    }
  }
}
