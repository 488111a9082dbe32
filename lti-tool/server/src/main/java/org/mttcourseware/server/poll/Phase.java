// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.time.Instant;
import java.util.Optional;

/** Where a question is on its way. */
enum Phase {
  /** Nobody can vote yet. */
  WAITING,
  /** Votes are taken, and may be changed. */
  OPEN,
  /** No votes any more, and no results yet. */
  CLOSED,
  /** The results are shown. */
  REVEALED;

  static Phase of(Stage stage, Optional<Round> round, Instant now) {
    if (round.isEmpty()) {
      return WAITING;
    }
    if (round.get().isOpen(now)) {
      return OPEN;
    }
    return stage.revealed() ? REVEALED : CLOSED;
  }
}
