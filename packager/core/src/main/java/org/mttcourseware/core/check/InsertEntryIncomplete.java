// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A kind of national text has a label, and says what belongs there. */
final class InsertEntryIncomplete implements Rule {
  @Override
  public String code() {
    return "MTT241";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (InsertEntry entry : draft.originalInserts().values()) {
      if (entry.label().isEmpty() || entry.ask().isEmpty()) {
        findings.add(
            code(),
            draft.positions().of(entry),
            entry.name(),
            entry.label().isEmpty() ? "label" : "ask");
      }
    }
  }
}
