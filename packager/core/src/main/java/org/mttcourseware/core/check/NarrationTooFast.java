// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scene of a clip stands long enough to be read. */
final class NarrationTooFast implements Rule {
  private static final int FASTEST = 4;

  @Override
  public String code() {
    return "MTT425";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Clip clip) {
        for (Film.ClipScene scene : clip.scenes()) {
          int words = Parts.words(scene.narration());
          if (scene.seconds() > 0 && words > scene.seconds() * FASTEST) {
            findings.add(code(), draft.positions().of(scene), words, scene.seconds());
          }
        }
      }
    }
  }
}
