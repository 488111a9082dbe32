// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.util.List;
import org.mttcourseware.core.model.Problem;

/**
 * A package that its own gate refused: it was not moved into place, and what was there is as it
 * was.
 */
public final class RefusedPackageException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final transient List<Problem> problems;

  RefusedPackageException(String file, List<Problem> problems) {
    super(file + " was refused: " + problems.get(0).message() + "; " + problems.get(0).mend());
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** Returns the name that the package would have had. */
  public String file() {
    return file;
  }

  /** Returns what is wrong with it, at least one error. */
  public List<Problem> problems() {
    return problems;
  }
}
