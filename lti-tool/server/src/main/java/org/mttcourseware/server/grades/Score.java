// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

/** Points reached, of points that could be reached. */
record Score(double given, double maximum) {
  private static final double SAME = 1e-9;

  /** Refuses what no gradebook takes (AGS 2.0, 3.4.5). */
  Score {
    if (!(given >= 0) || !(maximum > 0)) {
      throw new IllegalArgumentException("no score: " + given + " of " + maximum);
    }
  }

  /** Returns whether a learner would rather have this one; fractions, as the maximum can change. */
  boolean isBetterThan(Score other) {
    return given / maximum > other.given / other.maximum + SAME;
  }
}
