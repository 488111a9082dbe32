// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Injects stand in the order of their times. */
final class TimesNotRising implements Rule {
  @Override
  public String code() {
    return "MTT441";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      int last = Integer.MIN_VALUE;
      for (TableTop.Inject inject : exercise.injects()) {
        if (inject.contingency()) {
          continue;
        }
        if (inject.at() < last) {
          findings.add(code(), draft.positions().of(inject), inject.at(), last);
        }
        last = Math.max(last, inject.at());
      }
    }
  }
}
