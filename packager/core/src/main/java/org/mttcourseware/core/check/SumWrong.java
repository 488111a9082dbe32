// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A sum that a text shows comes out, in every language. */
final class SumWrong implements Rule {
  @Override
  public String code() {
    return "MTT608";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Text text : draft.uses(Use.Text.class)) {
      for (Sums.Sum sum : Sums.in(text.text())) {
        if (!sum.right()) {
          findings.add(code(), after(text.at(), sum.at()), sum.written(), sum.result());
        }
      }
    }
  }

  private static Position after(Position start, int characters) {
    return new Position(start.file(), start.line(), start.column() + characters);
  }
}
