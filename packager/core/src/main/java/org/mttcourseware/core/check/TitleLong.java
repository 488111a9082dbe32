// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A title has at most 200 characters. */
final class TitleLong implements Rule {
  private static final int LONGEST = 200;

  @Override
  public String code() {
    return "MTT801";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Titles.each(
        draft,
        (title, at) -> {
          if (title.length() > LONGEST) {
            findings.add(code(), at, title.length());
          }
        });
  }
}
