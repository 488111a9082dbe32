// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Whatever learners leave a trace in has an id. */
final class MissingId implements Rule {
  /** Numbered by the reader where no id is given; nothing is stored under them alone. */
  private static final Set<String> OPTIONAL = Set.of("option", "choice", "criterion");

  @Override
  public String code() {
    return "MTT202";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (!id.given() && !OPTIONAL.contains(Ids.kind(id))) {
        findings.add(code(), id.at(), Ids.kind(id), Ids.example(id));
      }
    }
  }
}
