// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** No id is a name that a system or a package keeps for itself. */
final class ReservedId implements Rule {
  private static final Set<String> FOLDERS = Set.of("programme", "part");
  private static final Set<String> PACKAGE = Set.of("index", "assets", "media", "shared");

  @Override
  public String code() {
    return "MTT206";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (WindowsNames.isReserved(id.id())) {
        findings.add(code(), id.at(), id.id(), "Windows");
      } else if (FOLDERS.contains(Ids.kind(id)) && PACKAGE.contains(id.id())) {
        findings.add(code(), id.at(), id.id(), "every package");
      }
    }
  }
}
