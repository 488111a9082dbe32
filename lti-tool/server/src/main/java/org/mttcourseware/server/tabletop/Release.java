// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.Optional;

/**
 * An inject that went out.
 *
 * @param turn 1, and more when one that was called back goes out again
 * @param at exercise time
 * @param released by any clock
 * @param recalled when it was called back
 */
record Release(String inject, int turn, long at, Instant released, Optional<Instant> recalled) {
  boolean isOut() {
    return recalled.isEmpty();
  }
}
