// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.live.Connection.Follower;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;

/** Makes what is sent to browsers: the whole state, never a change of it. */
final class Views {
  private final Database database;
  private final Activities activities;

  Views(Database database, Activities activities) {
    this.database = database;
    this.activities = activities;
  }

  /** Returns what {@code follower} sees of a room now; nothing if there is no such room. */
  Optional<Shown> of(Room known, Follower follower) {
    return of(known, List.of(follower)).stream().findFirst();
  }

  /**
   * Returns what each of {@code followers} sees of a room now, at one moment for all; nothing if
   * there is no such room.
   */
  List<Shown> of(Room known, List<Follower> followers) {
    return database.of(
        known.academy(),
        rows ->
            Rooms.find(rows, known.id()).map(room -> of(rows, room, followers)).orElse(List.of()));
  }

  /** However many see the same, it is made once. */
  private List<Shown> of(AcademyRows rows, Room room, List<Follower> followers) {
    RoomActivity activity = activities.of(room);
    Map<String, String> seats = activity.seats(rows, room);
    Map<Viewer, Shown> made = new HashMap<>();
    return followers.stream()
        .map(
            follower ->
                made.computeIfAbsent(
                    new Viewer(follower.audience(), follower.language(), follower.seat(seats)),
                    viewer -> activity.shown(rows, room, viewer)))
        .toList();
  }
}
