// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Titles hold no characters that the learning system mangles. */
final class TitleMangled implements LmsRule {
  @Override
  public String code() {
    return "MTT802";
  }

  @Override
  public void check(Draft draft, LmsProfile lms, Findings findings) {
    if (!lms.manglesTitles()) {
      return;
    }
    Titles.each(
        draft,
        (title, at) -> {
          if (title.matches("(?s).*[&<>].*")) {
            findings.add(code(), at, title, lms.name());
          }
        });
  }
}
