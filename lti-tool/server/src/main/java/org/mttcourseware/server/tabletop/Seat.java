// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place at the table. It is called by its group, role and number, never by a name.
 *
 * @param team the group
 * @param player the number among those who share the role
 * @param also roles that it plays too
 */
record Seat(String id, int team, String role, int player, List<String> also) {
  Seat {
    also = List.copyOf(also);
  }

  /** Returns its own role, and those that it plays too. */
  Set<String> roles() {
    Set<String> roles = new LinkedHashSet<>();
    roles.add(role);
    roles.addAll(also);
    return roles;
  }
}
