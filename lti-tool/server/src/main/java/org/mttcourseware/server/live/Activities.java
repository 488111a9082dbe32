// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of activities that rooms run, by name. */
final class Activities {
  private final Map<String, RoomActivity> byKind = new LinkedHashMap<>();

  Activities(List<RoomActivity> activities) {
    activities.forEach(activity -> byKind.put(activity.kind(), activity));
  }

  Collection<RoomActivity> all() {
    return byKind.values();
  }

  Optional<RoomActivity> of(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /** Returns what {@code room} runs. */
  RoomActivity of(Room room) {
    return of(room.kind())
        .orElseThrow(() -> new IllegalStateException("no activity of kind " + room.kind()));
  }

  String title(Room room, String language) {
    return of(room).title(room.place(), language);
  }
}
