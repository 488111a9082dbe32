// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A version is three numbers. */
final class VersionMalformed implements Rule {
  private static final Pattern VERSION =
      Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}");

  @Override
  public String code() {
    return "MTT220";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Parts.head(draft)
        .ifPresent(
            head -> {
              if (!VERSION.matcher(head.version()).matches()) {
                findings.add(
                    code(),
                    draft.positions().of(head, "version"),
                    head.version().isEmpty() ? "nothing" : head.version());
              }
            });
  }
}
