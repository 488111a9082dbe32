// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The id of a segment begins with the id of its module. */
final class SegmentIdPrefix implements Rule {
  @Override
  public String code() {
    return "MTT205";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Module module : draft.originalModules()) {
      for (Segment segment : module.segments()) {
        boolean known = !segment.id().isEmpty() && !module.id().isEmpty();
        if (known && !segment.id().startsWith(module.id() + "-")) {
          findings.add(code(), draft.positions().of(segment, "id"), segment.id(), module.id());
        }
      }
    }
  }
}
