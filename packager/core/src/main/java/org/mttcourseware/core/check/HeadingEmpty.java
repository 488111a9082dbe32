// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A heading has words. */
final class HeadingEmpty implements Rule {
  @Override
  public String code() {
    return "MTT604";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Heading heading : draft.uses(Use.Heading.class)) {
      if (heading.text().isBlank() && heading.level() > 2) {
        findings.add(code(), heading.at());
      }
    }
  }
}
