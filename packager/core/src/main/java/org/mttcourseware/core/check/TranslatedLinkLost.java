// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A translation keeps the links of its original: to the glossary, to sources, to segments. */
final class TranslatedLinkLost implements Rule {
  @Override
  public String code() {
    return "MTT239";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.LostLink lost : draft.uses(Use.LostLink.class)) {
      findings.add(code(), lost.at(), lost.target());
    }
  }
}
