// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An inject asks the players something. */
final class InjectWithoutQuestions implements Rule {
  @Override
  public String code() {
    return "MTT442";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      for (TableTop.Inject inject : exercise.injects()) {
        if (inject.questions().isEmpty()) {
          findings.add(code(), draft.positions().of(inject));
        }
      }
    }
  }
}
