// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A clip shows groups that its drawing has. */
final class ClipGroupUnknown implements Rule {
  @Override
  public String code() {
    return "MTT421";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Film film : Parts.activities(draft, Film.class)) {
      if (film.showing() instanceof Film.Clip clip) {
        Optional<Set<String>> ids =
            Optional.ofNullable(draft.media().get(clip.drawing())).flatMap(Svg::read).map(Svg::ids);
        ids.ifPresent(
            known -> clip.scenes().forEach(scene -> report(scene, known, draft, findings)));
      }
    }
  }

  private void report(Film.ClipScene scene, Set<String> known, Draft draft, Findings findings) {
    Stream.concat(scene.show().stream(), scene.focus().stream())
        .distinct()
        .filter(group -> !known.contains(group))
        .forEach(
            group ->
                findings.add(
                    code(),
                    draft.positions().of(scene, "settings"),
                    group,
                    Nearest.advice(group, known)));
  }
}
