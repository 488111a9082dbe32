// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** No id stands twice in its family. */
final class DuplicateId implements Rule {
  @Override
  public String code() {
    return "MTT201";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, Use.Id> first = new HashMap<>();
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (!id.given() || id.id().isEmpty()) {
        continue;
      }
      Use.Id earlier = first.putIfAbsent(id.family() + " " + id.id(), id);
      // A file without a translation is read again for each language; that is no second id.
      if (earlier != null && !earlier.at().equals(id.at())) {
        findings.add(code(), id.at(), id.id(), earlier.at());
      }
    }
  }
}
