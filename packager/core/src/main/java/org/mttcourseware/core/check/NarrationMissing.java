// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scene of a clip is told. */
final class NarrationMissing implements Rule {
  @Override
  public String code() {
    return "MTT423";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Clip clip) {
        for (Film.ClipScene scene : clip.scenes()) {
          if (scene.narration().isEmpty()) {
            findings.add(code(), draft.positions().of(scene));
          }
        }
      }
    }
  }
}
