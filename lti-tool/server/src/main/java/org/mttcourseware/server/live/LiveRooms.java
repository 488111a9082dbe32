// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Begins rooms, and lets trainers back into them: for pages that know who is a trainer. */
public final class LiveRooms {
  private static final int MOST_OF_A_COURSE = 200;

  private final Activities activities;
  private final Offers offers;
  private final Rooms rooms;

  LiveRooms(Activities activities, Offers offers, Database database, Clock clock) {
    this.activities = activities;
    this.offers = offers;
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

  /** Returns what {@code catalogue} has for a room, told in {@code language}. */
  public List<Offers.Offer> offers(Catalogue catalogue, String language) {
    return offers.in(catalogue, language);
  }

  /** Returns the rooms of a course: those that run first, then the newest. */
  public List<Room> ofCourse(AcademyRows rows, String context) {
    return Rooms.ofCourse(rows, context, MOST_OF_A_COURSE);
  }

  /** Returns the rooms of a course that run now, the newest first. */
  public List<Room> running(AcademyRows rows, String context) {
    return Rooms.running(rows, context);
  }

  /**
   * Returns a room of a course.
   *
   * @throws RefusedException 404 if the course has no such room
   */
  public Room ofCourse(AcademyRows rows, String context, String room) {
    return Rooms.find(rows, room)
        .filter(found -> found.context().equals(Optional.of(context)))
        .orElseThrow(() -> new RefusedException(404, "live.no-room"));
  }

  /** Returns how many have come into {@code room}, or had when it ended. */
  public int participants(AcademyRows rows, Room room) {
    return Rooms.participants(rows, room.id());
  }

  /** Returns what {@code room} runs, by name; by its id where the catalogue is gone. */
  public String title(Room room, String language) {
    try {
      return activities.title(room, language);
    } catch (RefusedException gone) {
      return room.place().activity();
    }
  }

  /** Returns the types in which what {@code room} came to can be saved. */
  public List<String> savedAs(Room room) {
    return activities.of(room).savedAs();
  }

  /**
   * Returns what {@code room} came to.
   *
   * @throws RefusedException 404 if it is not saved as {@code type}, or its catalogue is gone
   */
  public Saved saved(AcademyRows rows, Room room, String type, String language) {
    return activities
        .of(room)
        .saved(rows, room, type, language)
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  /**
   * Returns a new trainer's ticket for {@code room}.
   *
   * @throws RefusedException 404 if the academy has no such room
   */
  public Opened again(AcademyRows rows, String room, String language) {
    Room found =
        Rooms.find(rows, room).orElseThrow(() -> new RefusedException(404, "live.no-room"));
    return new Opened(room, title(found, language), Tickets.ofTrainer(rows, room));
  }
}
