// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A handling level can stand in the name of a file. */
final class MarkingMalformed implements Rule {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]+([ -][A-Z0-9]+)*");

  @Override
  public String code() {
    return "MTT249";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> {
              for (String level : head.markings().levels()) {
                if (!FORM.matcher(level).matches()) {
                  findings.add(
                      code(),
                      draft.positions().of(head, "markings"),
                      level.isEmpty() ? "nothing" : level);
                }
              }
            });
  }
}
