// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question about places on a picture has the picture. */
final class HotspotWithoutPicture implements Rule {
  @Override
  public String code() {
    return "MTT118";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Question any : Parts.questions(draft)) {
      if (any instanceof Question.Hotspot question) {
        if (question.picture().media().isEmpty()) {
          findings.add(code(), draft.positions().of(question));
        }
      }
    }
  }
}
