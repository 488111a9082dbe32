// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.Comparator;
import java.util.List;

/**
 * Where a learner stands in a graded quiz.
 *
 * @param used the attempts made
 * @param got the points of the best attempt
 * @param total what could be had in it; 0 before the first
 */
record Standing(int used, double got, double total) {

  /** Sums up the attempts at one quiz; of two that are equally good, the earlier counts. */
  static Standing of(List<Attempt> attempts) {
    return attempts.stream()
        .sorted(Comparator.comparing(Attempt::number))
        .reduce((best, next) -> next.part() > best.part() ? next : best)
        .map(best -> new Standing(attempts.size(), best.got(), best.total()))
        .orElse(new Standing(0, 0, 0));
  }
}
