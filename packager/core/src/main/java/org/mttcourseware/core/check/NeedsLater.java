// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** What a segment needs comes before it. */
final class NeedsLater implements Rule {
  @Override
  public String code() {
    return "MTT225";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    List<String> order = draft.originalSegments().stream().map(Segment::id).toList();
    for (Segment segment : draft.originalSegments()) {
      for (String needed : segment.needs()) {
        if (order.indexOf(needed) > order.indexOf(segment.id())) {
          findings.add(code(), draft.positions().of(segment, "needs"), needed);
        }
      }
    }
  }
}
