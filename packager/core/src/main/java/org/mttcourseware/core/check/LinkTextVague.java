// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Locale;
import java.util.Set;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** The words of a link say where it leads. */
final class LinkTextVague implements Rule {
  private static final Set<String> VAGUE =
      Set.of(
          "here",
          "click here",
          "click",
          "this",
          "this link",
          "link",
          "more",
          "read more",
          "see here",
          "there");

  @Override
  public String code() {
    return "MTT310";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Link use : draft.uses(Use.Link.class)) {
      if (VAGUE.contains(use.text().strip().toLowerCase(Locale.ROOT).replaceAll("[.!:]+$", ""))) {
        findings.add(code(), use.at(), use.text().strip());
      }
    }
  }
}
