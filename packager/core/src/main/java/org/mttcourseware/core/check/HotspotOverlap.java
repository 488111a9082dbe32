// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No place that is right overlaps one that is wrong. */
final class HotspotOverlap implements Rule {
  @Override
  public String code() {
    return "MTT120";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Hotspot question) {
        List<Question.Region> regions = question.regions();
        for (int i = 0; i < regions.size(); i++) {
          Question.Region later = regions.get(i);
          if (regions.subList(0, i).stream().anyMatch(earlier -> clashes(earlier, later))) {
            findings.add(code(), draft.positions().of(later));
          }
        }
      }
    }
  }

  private static boolean clashes(Question.Region one, Question.Region other) {
    boolean beside =
        one.left() + one.width() <= other.left() || other.left() + other.width() <= one.left();
    boolean above =
        one.top() + one.height() <= other.top() || other.top() + other.height() <= one.top();
    return one.option().right() != other.option().right() && !beside && !above;
  }
}
