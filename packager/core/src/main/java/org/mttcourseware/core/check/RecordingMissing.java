// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A film names what is to be seen. */
final class RecordingMissing implements Rule {
  @Override
  public String code() {
    return "MTT327";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      boolean nothing =
          (film.showing() instanceof Film.Recording recording && recording.media().isEmpty())
              || (film.showing() instanceof Film.Clip clip && clip.drawing().isEmpty());
      if (nothing) {
        findings.add(code(), draft.positions().of(film));
      }
    }
  }
}
