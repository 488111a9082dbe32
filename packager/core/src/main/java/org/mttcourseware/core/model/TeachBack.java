// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/** A learner teaches what was learned; others mark it against criteria. */
public record TeachBack(String id, String title, List<Block> task, List<Criterion> criteria)
    implements Activity {
  public TeachBack {
    task = List.copyOf(task);
    criteria = List.copyOf(criteria);
  }

  @Override
  public String kind() {
    return "teachback";
  }

  /** One line of the rubric with its levels, lowest first. */
  public record Criterion(String id, String title, List<Html> levels) {
    public Criterion {
      levels = List.copyOf(levels);
    }
  }
}
