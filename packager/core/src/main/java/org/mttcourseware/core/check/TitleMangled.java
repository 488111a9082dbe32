// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Titles hold no characters that learning systems mangle. */
final class TitleMangled implements Rule {
  @Override
  public String code() {
    return "MTT802";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Titles.each(
        draft,
        (title, at) -> {
          if (title.matches("(?s).*[&<>].*")) {
            findings.add(code(), at, title);
          }
        });
  }
}
