// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.RandomIds;

/**
 * All that one audience sees of a room in one language, ready to be sent.
 *
 * @param id changes with it, and with nothing else
 * @param changes when it changes by itself: the clock of a round runs out
 */
public record Shown(String id, String json, Optional<Instant> changes) {
  /** Returns {@code json}, with an id of its own. */
  public static Shown of(String json, Optional<Instant> changes) {
    return new Shown(RandomIds.hash(json).substring(0, 16), json, changes);
  }
}
