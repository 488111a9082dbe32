// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** What is brought forward is shown. */
final class FocusHidden implements Rule {
  @Override
  public String code() {
    return "MTT424";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Clip clip) {
        Set<String> switched =
            clip.scenes().stream()
                .flatMap(scene -> scene.show().stream())
                .collect(Collectors.toSet());
        for (Film.ClipScene scene : clip.scenes()) {
          scene.focus().stream()
              .filter(group -> switched.contains(group) && !scene.show().contains(group))
              .forEach(
                  group -> findings.add(code(), draft.positions().of(scene, "settings"), group));
        }
      }
    }
  }
}
