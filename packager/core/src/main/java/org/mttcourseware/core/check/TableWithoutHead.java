// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A table says what its columns hold. */
final class TableWithoutHead implements Rule {
  @Override
  public String code() {
    return "MTT602";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Table table : draft.uses(Use.Table.class)) {
      if (!table.headed()) {
        findings.add(code(), table.at());
      }
    }
  }
}
