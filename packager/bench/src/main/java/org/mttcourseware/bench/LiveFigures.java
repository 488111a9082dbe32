// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;

/**
 * What a hall full of people costs.
 *
 * @param shown milliseconds from a vote to the projector
 * @param opened milliseconds from the trainer's step to a phone
 * @param cpu milliseconds of processor time for one participant's vote, sent twice
 * @param kilobytes memory for one participant
 * @param perSecond votes when all vote at once, until the projector shows all
 * @param sample what a phone was sent
 */
record LiveFigures(
    Crowd.Times shown,
    Crowd.Times opened,
    double cpu,
    double kilobytes,
    double perSecond,
    String sample) {
  private static final int FEW = 100;

  /** Opens a hall; the first one is for the warm-up. */
  interface Opening {
    /** Returns a hall nobody was in. */
    Hall open() throws IOException, InterruptedException;
  }

  /** Fills a hall with {@code people} who vote within so many seconds, three times. */
  static LiveFigures of(Opening opening, int people, double seconds)
      throws IOException, InterruptedException {
    try (Assembly few = Assembly.gather(opening.open(), Math.min(FEW, people))) {
      few.spread(Math.min(1, seconds));
    }
    Hall hall = opening.open();
    double before = megabytes(hall);
    try (Assembly all = Assembly.gather(hall, people)) {
      all.spread(seconds);
      double after = megabytes(hall);
      Assembly.Vote vote = all.spread(seconds);
      double perSecond = all.burst();
      return new LiveFigures(
          vote.shown(),
          vote.opened(),
          vote.cpuMillis() / people,
          (after - before) * 1000 / people,
          perSecond,
          all.sample());
    }
  }

  private static double megabytes(Hall hall) throws IOException {
    double all = 0;
    for (ServerProcess server : hall.servers()) {
      all += server.megabytes();
    }
    return all;
  }
}
