// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A text sends nobody out of the package. */
final class ExternalLink implements Rule {
  private static final Pattern ADDRESS = Pattern.compile("^(?i:https?:|mailto:|tel:|ftp:|//)");

  @Override
  public String code() {
    return "MTT307";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Link use : draft.uses(Use.Link.class)) {
      if (ADDRESS.matcher(use.target()).find()) {
        findings.add(code(), use.at(), use.target());
      }
    }
  }
}
