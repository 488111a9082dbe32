// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Every language has every activity, or says why not. */
final class ActivityNotTranslated implements Rule {
  @Override
  public String code() {
    return "MTT236";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, Set<String>> leftOut =
        draft.uses(Use.LeftOut.class).stream()
            .collect(
                Collectors.groupingBy(
                    use -> use.segment() + use.language(),
                    Collectors.mapping(Use.LeftOut::activity, Collectors.toSet())));
    for (Translation translation : Translation.all(draft)) {
      String place = translation.translated().id() + translation.translated().language();
      List<String> there =
          translation.translated().activities().stream().map(Activity::id).toList();
      for (Activity activity : translation.original().activities()) {
        if (!there.contains(activity.id())
            && !leftOut.getOrDefault(place, Set.of()).contains(activity.id())) {
          findings.add(code(), draft.positions().of(translation.translated()), activity.id());
        }
      }
    }
  }
}
