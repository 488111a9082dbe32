// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import org.mttcourseware.core.model.Problem;

/** Paths as whoever reads a report can open them. */
final class Paths {
  private Paths() {}

  static String of(Problem problem, String root) {
    String folder = root.replace('\\', '/').replaceFirst("/+$", "");
    String file = problem.position().file();
    if (file.isEmpty()) {
      return folder;
    }
    boolean here = folder.isEmpty() || folder.equals(".");
    return here ? file : folder + "/" + file;
  }
}
