// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A link to a segment leads to one that exists. */
final class SegmentLinkUnknown implements Rule {
  @Override
  public String code() {
    return "MTT304";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = Parts.segmentIds(draft);
    for (Use.Link use : draft.uses(Use.Link.class)) {
      String id = use.target().startsWith("segment:") ? use.target().substring(8) : "";
      if (use.target().startsWith("segment:") && !ids.contains(id)) {
        findings.add(code(), use.at(), id, Nearest.advice(id, ids));
      }
    }
  }
}
