// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Reflection;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A reflection has a task. */
final class ReflectionWithoutTask implements Rule {
  @Override
  public String code() {
    return "MTT132";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Reflection reflection : Parts.activities(draft, Reflection.class)) {
      if (reflection.task().isEmpty()) {
        findings.add(code(), draft.positions().of(reflection));
      }
    }
  }
}
