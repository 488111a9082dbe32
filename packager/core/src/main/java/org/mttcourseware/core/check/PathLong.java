// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Paths are short. */
final class PathLong implements Rule {
  private static final int LONGEST = 120;

  @Override
  public String code() {
    return "MTT808";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (String path : FileNames.all(draft)) {
      if (path.length() > LONGEST) {
        findings.add(code(), Position.start(path), path.length());
      }
    }
  }
}
