// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** The words for a picture are not its file name. */
final class AltIsFileName implements Rule {
  private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S+\\.(svg|png|jpe?g|gif|webp)");

  @Override
  public String code() {
    return "MTT317";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Media use : draft.uses(Use.Media.class)) {
      if (FILE_NAME.matcher(use.alt().strip()).matches() || isNameOf(use)) {
        findings.add(code(), use.at(), use.alt().strip());
      }
    }
  }

  private static boolean isNameOf(Use.Media use) {
    String name =
        use.path().substring(use.path().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    return !use.alt().isBlank() && use.alt().strip().equalsIgnoreCase(name);
  }
}
