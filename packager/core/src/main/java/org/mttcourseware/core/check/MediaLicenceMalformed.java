// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A licence is an id that everyone knows. */
final class MediaLicenceMalformed implements Rule {
  @Override
  public String code() {
    return "MTT325";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.MediaEntry entry : draft.uses(Use.MediaEntry.class)) {
      if (!entry.licence().isEmpty() && !Licences.isId(entry.licence())) {
        findings.add(code(), entry.at(), entry.licence());
      }
    }
  }
}
