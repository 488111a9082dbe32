// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A page shows something. */
final class PageEmpty implements Rule {
  @Override
  public String code() {
    return "MTT216";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.segments()) {
      for (Page page : segment.pages()) {
        if (page.blocks().stream().allMatch(Block.TrainerNote.class::isInstance)) {
          findings.add(code(), draft.positions().of(page));
        }
      }
    }
  }
}
