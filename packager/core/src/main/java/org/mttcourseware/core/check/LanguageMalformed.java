// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A language is written as a tag. */
final class LanguageMalformed implements Rule {
  @Override
  public String code() {
    return "MTT219";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    draft
        .head()
        .values()
        .forEach(
            head -> {
              report(head.language(), draft.positions().of(head, "language"), findings);
              head.languages()
                  .forEach(
                      language ->
                          report(language, draft.positions().of(head, "languages"), findings));
            });
    for (Adaptation adaptation : draft.adaptations()) {
      adaptation
          .languages()
          .forEach(
              language ->
                  report(language, draft.positions().of(adaptation, "languages"), findings));
    }
  }

  private void report(Language language, Position position, Findings findings) {
    if (!Languages.isTag(language.tag())) {
      findings.add(code(), position, language.tag().isEmpty() ? "nothing" : language.tag());
    }
  }
}
