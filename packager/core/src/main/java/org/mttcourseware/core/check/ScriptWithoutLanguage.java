// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Words in another script say their language. */
final class ScriptWithoutLanguage implements Rule {
  @Override
  public String code() {
    return "MTT603";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Text text : draft.uses(Use.Text.class)) {
      if (!text.marked()) {
        Languages.foreign(text.text(), text.language())
            .ifPresent(words -> findings.add(code(), text.at(), words));
      }
    }
  }
}
