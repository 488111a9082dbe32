// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A translation is built like its original, or nobody can say which words belong to which. */
final class TranslationBuiltOtherwise implements Rule {
  @Override
  public String code() {
    return "MTT232";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Translated translation : draft.uses(Use.Translated.class)) {
      if (translation.otherwise()) {
        findings.add(code(), translation.at());
      }
    }
  }
}
