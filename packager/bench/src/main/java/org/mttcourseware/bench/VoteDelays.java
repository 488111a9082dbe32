// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long votes took to the projector. The vote that was acknowledged as the n-th is on the
 * projector when that first shows n votes, and not before its acknowledgement.
 */
final class VoteDelays {
  private VoteDelays() {}

  /**
   * One vote.
   *
   * @param due when its phone was to send it: waiting for a line counts as delay
   */
  record Cast(long due, long acknowledged) {}

  /** Returns the milliseconds of each vote, in order of length. */
  static List<Double> of(List<Cast> votes, List<Sightings.Count> counts) {
    List<Cast> inOrder =
        votes.stream().sorted(Comparator.comparingLong(Cast::acknowledged)).toList();
    List<Double> delays = new ArrayList<>();
    int look = 0;
    for (int number = 1; number <= inOrder.size(); number++) {
      while (look < counts.size() && counts.get(look).votes() < number) {
        look++;
      }
      if (look == counts.size()) {
        throw new IllegalArgumentException("vote " + number + " was never shown");
      }
      Cast vote = inOrder.get(number - 1);
      long shown = Math.max(counts.get(look).nanos(), vote.acknowledged());
      delays.add((shown - vote.due()) / 1e6);
    }
    return delays.stream().sorted().toList();
  }
}
