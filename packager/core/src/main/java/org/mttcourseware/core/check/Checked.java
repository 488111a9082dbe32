// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Programme;

/** What a check comes to: a programme, or the problems that stand in its way. */
public sealed interface Checked permits Checked.Ok, Checked.Broken {
  /** Returns all that was found, by position. */
  List<Problem> problems();

  /**
   * The sources make a programme.
   *
   * @param warnings what should be better
   */
  record Ok(Programme programme, List<Problem> warnings) implements Checked {
    public Ok {
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Problem> problems() {
      return warnings;
    }
  }

  /**
   * The sources hold at least one error, so there is no programme and no package.
   *
   * @param problems errors and warnings, by position
   */
  record Broken(List<Problem> problems) implements Checked {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
