// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A source that a text names is listed. */
final class SourceUnknown implements Rule {
  @Override
  public String code() {
    return "MTT306";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = draft.sources().keySet();
    for (Use.Link use : draft.uses(Use.Link.class)) {
      if (use.target().startsWith("source:")) {
        report(use.target().substring("source:".length()), use.at(), ids, findings);
      }
    }
    for (Segment segment : draft.originalSegments()) {
      segment
          .sources()
          .forEach(
              source -> report(source, draft.positions().of(segment, "sources"), ids, findings));
    }
  }

  private void report(String id, Position position, Set<String> ids, Findings findings) {
    if (!ids.contains(id)) {
      findings.add(code(), position, id, Nearest.advice(id, ids));
    }
  }
}
