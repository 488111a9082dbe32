// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An adaptation offers languages of the programme. */
final class AdaptationLanguageUnknown implements Rule {
  @Override
  public String code() {
    return "MTT227";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> {
              for (Adaptation adaptation : draft.adaptations()) {
                for (Language language : adaptation.languages()) {
                  if (!head.languages().contains(language)) {
                    findings.add(code(), draft.positions().of(adaptation, "languages"), language);
                  }
                }
              }
            });
  }
}
