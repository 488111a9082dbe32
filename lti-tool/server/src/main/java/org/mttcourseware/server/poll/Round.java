// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One vote on one question.
 *
 * @param run grows when the trainer begins the question anew
 * @param number 1, or 2 after the talk
 * @param hands what was counted in the room, by option
 */
record Round(
    String id,
    String ballot,
    int run,
    int number,
    Optional<Instant> closes,
    Optional<Instant> closed,
    Map<String, Integer> hands) {
  Round {
    hands = Map.copyOf(hands);
  }

  /** Returns whether votes are taken at {@code now}: the server's clock decides, nobody else's. */
  boolean isOpen(Instant now) {
    return closed.isEmpty() && closes.map(now::isBefore).orElse(true);
  }
}
