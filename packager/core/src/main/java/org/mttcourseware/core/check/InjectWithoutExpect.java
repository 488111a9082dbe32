// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An inject says what experienced people looked for. */
final class InjectWithoutExpect implements Rule {
  @Override
  public String code() {
    return "MTT443";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      for (TableTop.Inject inject : exercise.injects()) {
        if (inject.expect().isEmpty()) {
          findings.add(code(), draft.positions().of(inject));
        }
      }
    }
  }
}
