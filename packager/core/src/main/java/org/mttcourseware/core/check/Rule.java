// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/**
 * One thing that sources must, or should, be. One class per rule; its texts stand in {@code
 * problems.properties}, its page in {@code docs/problems.md}, its fixture in {@code fixtures}.
 */
public interface Rule {
  /** Returns the code of its problem, such as {@code MTT104}. */
  String code();

  /**
   * Returns whether this rule concludes from what is not there. Such a rule is silent while a part
   * of the sources could not be read: it would report what only seems to be missing.
   */
  default boolean concludesFromAbsence() {
    return false;
  }

  /** Adds a problem to {@code findings} for each place where {@code draft} breaks this rule. */
  void check(Draft draft, Findings findings);
}
