// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import java.io.IOException;
import java.util.List;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;

/** One line a problem, as compilers write them, so that editors and terminals can jump there. */
public final class TextReport implements Report {
  @Override
  public void write(List<Problem> problems, String root, Appendable out) throws IOException {
    for (Problem problem : problems) {
      out.append(line(problem, root)).append('\n');
    }
  }

  /** Returns the line of one problem. */
  public static String line(Problem problem, String root) {
    Position position = problem.position();
    return "%s:%d:%d: %s: %s: %s; %s"
        .formatted(
            Paths.of(problem, root),
            position.line(),
            position.column(),
            problem.severity().word(),
            problem.code(),
            problem.message(),
            problem.mend());
  }
}
