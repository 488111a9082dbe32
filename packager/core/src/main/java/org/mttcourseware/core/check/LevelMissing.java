// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment says for which level it is. */
final class LevelMissing implements Rule {
  @Override
  public String code() {
    return "MTT210";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.originalSegments()) {
      if (segment.level().isEmpty()) {
        findings.add(code(), draft.positions().of(segment, "level"));
      }
    }
  }
}
