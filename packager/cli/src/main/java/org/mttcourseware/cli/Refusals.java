// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.Remark;

/** Prints why input was refused, as problems are printed. */
final class Refusals {
  private Refusals() {}

  /** Prints all reasons, with {@code folder} in front of their files where that is not empty. */
  static int print(Refused refused, String folder, Terminal terminal) {
    for (Remark remark : refused.remarks()) {
      terminal.err().println(line(remark, folder, "error"));
    }
    return Mtt.FAULTY_INPUT;
  }

  static String line(Remark remark, String folder, String severity) {
    return (folder.isEmpty() ? "" : folder + "/")
        + remark.at()
        + ": "
        + severity
        + ": "
        + remark.message()
        + "; "
        + remark.mend();
  }
}
