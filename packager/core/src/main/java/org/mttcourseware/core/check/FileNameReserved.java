// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** File and folder names can be stored by every system. */
final class FileNameReserved implements Rule {
  @Override
  public String code() {
    return "MTT704";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    FileNames.each(
        draft,
        (name, at) -> {
          if (WindowsNames.refuses(name)) {
            findings.add(code(), at, name);
          }
        });
  }
}
