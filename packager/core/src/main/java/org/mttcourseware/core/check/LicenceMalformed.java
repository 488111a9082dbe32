// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The programme names its licence. */
final class LicenceMalformed implements Rule {
  @Override
  public String code() {
    return "MTT221";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> {
              if (!Licences.isId(head.licence())) {
                findings.add(
                    code(),
                    draft.positions().of(head, "licence"),
                    head.licence().isEmpty() ? "nothing" : head.licence());
              }
            });
  }
}
