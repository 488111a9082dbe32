// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A link has words. */
final class LinkTextEmpty implements Rule {
  @Override
  public String code() {
    return "MTT309";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Link use : draft.uses(Use.Link.class)) {
      if (use.text().isBlank()) {
        findings.add(code(), use.at(), use.target());
      }
    }
  }
}
