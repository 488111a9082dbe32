// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.store.RandomIds;

/**
 * Things that may be asked for one time, by an id that nobody can guess: launches, requests for
 * content, registrations.
 */
public final class Once<T> {
  private final Map<String, T> kept = new ConcurrentHashMap<>();

  /** Keeps {@code thing} and returns its id. */
  public String keep(T thing) {
    String id = RandomIds.id();
    kept.put(id, thing);
    return id;
  }

  /** Returns the thing, and forgets it. */
  public Optional<T> take(String id) {
    return Optional.ofNullable(kept.remove(id));
  }
}
