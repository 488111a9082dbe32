// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** media.yaml lists files that are there. */
final class MediaEntryStale implements Rule {
  @Override
  public String code() {
    return "MTT321";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.MediaEntry entry : draft.uses(Use.MediaEntry.class)) {
      if (!draft.media().containsKey(entry.path())) {
        findings.add(code(), entry.at(), entry.path());
      }
    }
  }
}
