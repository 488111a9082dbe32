// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;

/**
 * The weights of the questions of one quiz. A question that became several shares its points among
 * them; {@code cc_weighting} is a whole number up to 99, so all weights are multiplied until the
 * shares are whole, or as near to it as fits.
 */
record Weights(int factor) {
  private static final int MOST = 99;

  static Weights of(List<FlatQuestion> questions) {
    int most = questions.stream().mapToInt(FlatQuestion::points).max().orElse(1);
    int factor = 1;
    for (FlatQuestion question : questions) {
      factor =
          commonMultiple(factor, question.parts() / divisor(question.points(), question.parts()));
      if (factor * most > MOST) {
        return new Weights(Math.max(1, MOST / most));
      }
    }
    return new Weights(factor);
  }

  /** Returns the weight of {@code question}, 1 to 99. */
  int of(FlatQuestion question) {
    long share = Math.round((double) factor * question.points() / question.parts());
    return (int) Math.max(1, Math.min(MOST, share));
  }

  private static int commonMultiple(int one, int other) {
    return one / divisor(one, other) * other;
  }

  private static int divisor(int one, int other) {
    return other == 0 ? one : divisor(other, one % other);
  }
}
