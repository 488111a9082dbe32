// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which rooms people came to from which address, the newest: whoever guesses codes there must not
 * lock the others out of the room that they are in. In memory alone.
 */
final class Familiar {
  private static final int MOST = 20_000;

  private final Set<String> pairs =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  void remember(String address, String code) {
    pairs.add(address + " " + code);
  }

  boolean knows(String address, String code) {
    return pairs.contains(address + " " + code);
  }
}
