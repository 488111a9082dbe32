// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** What the segments of an adaptation need is taken too, or taught elsewhere. */
final class NeedsNotTaken implements Rule {
  @Override
  public String code() {
    return "MTT245";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      Map<String, List<String>> missing = new TreeMap<>();
      for (Segment segment : draft.originalSegments()) {
        if (adaptation.takes(segment.id())) {
          segment.needs().stream()
              .filter(needed -> !adaptation.takes(needed))
              .filter(needed -> !adaptation.taughtElsewhere().contains(needed))
              .forEach(
                  needed ->
                      missing.computeIfAbsent(needed, key -> new ArrayList<>()).add(segment.id()));
        }
      }
      missing.forEach(
          (needed, by) ->
              findings.add(
                  code(),
                  draft.positions().of(adaptation, "segments"),
                  needed,
                  String.join(", ", by)));
    }
  }
}
