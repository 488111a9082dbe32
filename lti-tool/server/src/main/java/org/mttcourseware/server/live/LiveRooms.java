// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Begins rooms, and lets trainers back into them: for pages that know who is a trainer. */
public final class LiveRooms {
  private final Activities activities;
  private final Rooms rooms;

  LiveRooms(Activities activities, Database database, Clock clock) {
    this.activities = activities;
    this.rooms = new Rooms(database, clock);
  }

  /**
   * A room, and a trainer's ticket for it.
   *
   * @param title of what it runs
   * @param ticket opens it as a trainer; it stands in the address of nothing that a server sees
   */
  public record Opened(String room, String title, String ticket) {
    /**
     * Returns where the console is: the ticket stands in the fragment, which no log gets to see.
     */
    public String console(String language) {
      return "/live/room/" + room + "?language=" + language + "#" + ticket;
    }
  }

  /**
   * Opens a room that runs the activity at {@code place}.
   *
   * @param context the course that it is begun from; null without an LMS
   * @throws RefusedException 404 if there is no such activity
   */
  public Opened open(
      AcademyRows rows, String kind, RoomPlace place, String language, @Nullable String context) {
    RoomActivity activity =
        activities.of(kind).orElseThrow(() -> new RefusedException(404, "live.no-texts"));
    String title = activity.title(place, language);
    String room = rooms.open(rows, new Rooms.Wanted(kind, place, language, context));
    activity.open(rows, room);
    return new Opened(room, title, Tickets.ofTrainer(rows, room));
  }

  /**
   * Returns a new trainer's ticket for {@code room}.
   *
   * @throws RefusedException 404 if the academy has no such room
   */
  public Opened again(AcademyRows rows, String room, String language) {
    Room found =
        Rooms.find(rows, room).orElseThrow(() -> new RefusedException(404, "live.no-room"));
    return new Opened(room, activities.title(found, language), Tickets.ofTrainer(rows, room));
  }
}
