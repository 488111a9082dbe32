// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A link leads to something that a package has. */
final class LinkKindUnknown implements Rule {
  private static final Pattern KNOWN =
      Pattern.compile("^(term:|segment:|source:|contact:|(?i:https?:|mailto:|tel:|ftp:|//))");

  @Override
  public String code() {
    return "MTT323";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Link use : draft.uses(Use.Link.class)) {
      if (!KNOWN.matcher(use.target()).find()) {
        findings.add(code(), use.at(), use.target().isEmpty() ? "an empty address" : use.target());
      }
    }
  }
}
