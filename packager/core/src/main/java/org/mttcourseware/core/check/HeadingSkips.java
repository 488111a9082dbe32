// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Headings go down one level at a time. */
final class HeadingSkips implements Rule {
  @Override
  public String code() {
    return "MTT601";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    String file = "";
    int above = 1;
    for (Use.Heading heading : Parts.headings(draft)) {
      above = heading.at().file().equals(file) ? above : 1;
      if (heading.level() > above + 1) {
        findings.add(code(), heading.at(), heading.level(), above, "#".repeat(above + 1));
      }
      file = heading.at().file();
      above = heading.level();
    }
  }
}
