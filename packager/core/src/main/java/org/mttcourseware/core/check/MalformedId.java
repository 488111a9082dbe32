// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** An id is made of small letters, digits and hyphens. */
final class MalformedId implements Rule {
  static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

  @Override
  public String code() {
    return "MTT203";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (id.given() && !id.id().isEmpty() && !FORM.matcher(id.id()).matches()) {
        findings.add(code(), id.at(), id.id());
      }
    }
  }
}
