// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A clip has scenes. */
final class ClipEmpty implements Rule {
  @Override
  public String code() {
    return "MTT422";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Clip clip) {
        if (clip.scenes().isEmpty() && !clip.drawing().isEmpty()) {
          findings.add(code(), draft.positions().of(film));
        }
      }
    }
  }
}
