// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A marked place lies on its picture. */
final class HotspotOutside implements Rule {
  @Override
  public String code() {
    return "MTT119";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Hotspot question) {
        for (Question.Region region : question.regions()) {
          if (isOutside(region)) {
            findings.add(code(), draft.positions().of(region));
          }
        }
      }
    }
  }

  private static boolean isOutside(Question.Region region) {
    boolean begins = region.left() >= 0 && region.top() >= 0;
    boolean hasSize = region.width() > 0 && region.height() > 0;
    boolean ends = region.left() + region.width() <= 100 && region.top() + region.height() <= 100;
    return !(begins && hasSize && ends);
  }
}
