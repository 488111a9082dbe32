// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Whoever made a picture or film is named. */
final class MediaAuthorMissing implements Rule {
  @Override
  public String code() {
    return "MTT324";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.MediaEntry entry : draft.uses(Use.MediaEntry.class)) {
      if (entry.author().isBlank()) {
        findings.add(code(), entry.at(), entry.path());
      }
    }
  }
}
