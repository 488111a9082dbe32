// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** The record of a translation is as the command writes it. */
final class RecordMalformed implements Rule {
  @Override
  public String code() {
    return "MTT235";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    draft.uses(Use.RecordLine.class).forEach(line -> findings.add(code(), line.at()));
  }
}
