// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;

/**
 * A line of the log of a group.
 *
 * @param role of who wrote it; empty for a trainer
 * @param kind {@code decision order question information}, or {@code note} of an evaluator
 * @param at exercise time
 */
record Line(String id, int team, String role, String kind, String text, long at, Instant written) {
  /** What an evaluator saw: players do not read it. */
  static final String NOTE = "note";

  boolean isNote() {
    return kind.equals(NOTE);
  }
}
