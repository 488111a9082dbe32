// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A page or an activity, which a cartridge imports by itself, has a title that fits. */
final class PartTitleLong implements LmsRule {
  @Override
  public String code() {
    return "MTT809";
  }

  @Override
  public void check(Draft draft, LmsProfile lms, Findings findings) {
    for (Segment segment : draft.segments()) {
      for (Page page : segment.pages()) {
        check(page.title(), draft.positions().of(page), lms, findings);
        for (Activity activity : page.activities()) {
          check(activity.title(), draft.positions().of(activity), lms, findings);
        }
      }
    }
  }

  private void check(String title, Position at, LmsProfile lms, Findings findings) {
    Integer longest = lms.titleCharacters();
    if (longest != null && title.length() > longest) {
      findings.add(code(), at, title.length(), lms.name(), longest);
    }
  }
}
