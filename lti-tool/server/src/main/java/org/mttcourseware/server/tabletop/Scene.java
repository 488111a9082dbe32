// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.live.SafeMarkup;
import org.mttcourseware.server.store.AcademyRows;

/** What is the case in a room now, while a view of it is made. */
final class Scene {
  private final AcademyRows rows;
  private final Room room;
  private final Exercise exercise;
  private final Run run;
  private final Instant now;
  private final Timeline timeline;
  private final List<Seat> seats;

  private Scene(AcademyRows rows, Room room, Exercise exercise, Run run, Instant now) {
    this.rows = rows;
    this.room = room;
    this.exercise = exercise;
    this.run = run;
    this.now = now;
    this.timeline = Timeline.of(rows, room.id(), exercise, run, now);
    this.seats = Seats.of(rows, room.id());
  }

  static Scene of(AcademyRows rows, Room room, Exercise exercise, Instant now) {
    return new Scene(rows, room, exercise, Run.of(rows, room.id()), now);
  }

  AcademyRows rows() {
    return rows;
  }

  Room room() {
    return room;
  }

  Exercise exercise() {
    return exercise;
  }

  Run run() {
    return run;
  }

  Instant now() {
    return now;
  }

  Timeline timeline() {
    return timeline;
  }

  List<Seat> seats() {
    return List.copyOf(seats);
  }

  /** Returns something for each group, by its number. */
  <T> Map<String, T> byGroup(Function<Integer, T> of) {
    Map<String, T> groups = new TreeMap<>();
    for (int team = 1; team <= run.teams(); team++) {
      groups.put(String.valueOf(team), of.apply(team));
    }
    return groups;
  }

  /** Returns markup whose pictures are found from a page of the room. */
  String shown(String markup) {
    return SafeMarkup.inRoom(markup, room.id(), exercise.language());
  }

  List<String> shown(List<String> markup) {
    return markup.stream().map(this::shown).toList();
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
