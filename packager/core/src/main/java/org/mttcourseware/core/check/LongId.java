// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** An id has at most 40 characters. */
final class LongId implements Rule {
  private static final int LONGEST = 40;

  @Override
  public String code() {
    return "MTT204";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (id.id().length() > LONGEST) {
        findings.add(code(), id.at(), id.id(), id.id().length());
      }
    }
  }
}
