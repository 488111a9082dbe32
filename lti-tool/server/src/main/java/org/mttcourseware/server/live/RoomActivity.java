// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/**
 * One kind of thing that a room can run. The room knows who may come in and sends every browser
 * what it may see; the activity says what that is, and what steps and deeds do.
 */
public interface RoomActivity {
  /**
   * Returns its name, as catalogues have it: {@code poll}. Its pages are in a folder of that name.
   */
  String kind();

  /**
   * Returns what one activity is called.
   *
   * @throws org.mttcourseware.server.web.RefusedException 404 if the catalogue has no texts for it
   */
  String title(RoomPlace place, String language);

  /** Stores what a new room of this kind begins with. */
  void open(AcademyRows rows, String room);

  /**
   * Returns the seat of each ticket that has one, by the hash of the ticket. Browsers in different
   * seats are shown different things.
   */
  default Map<String, String> seats(AcademyRows rows, Room room) {
    return Map.of();
  }

  /** Returns all that {@code viewer} may see of a room now, and nothing else. */
  Shown shown(AcademyRows rows, Room room, Viewer viewer);

  /**
   * Takes a step of a trainer. The row of the room is held until the transaction ends.
   *
   * @throws org.mttcourseware.server.web.RefusedException 409 if it does not fit the state, 422 if
   *     there is no such step
   */
  void step(AcademyRows rows, Room room, JsonNode step);

  /**
   * Does what a participant sent.
   *
   * @param deed what the address calls it
   * @param ticket the participant's
   * @return what is answered
   * @throws org.mttcourseware.server.web.RefusedException 404 if there is no such deed
   */
  Map<String, ?> deed(AcademyRows rows, Room room, String deed, String ticket, JsonNode sent);

  /** Ends what runs; the room itself is ended by the caller. */
  void end(AcademyRows rows, Room room);

  /**
   * Returns what the room came to so far.
   *
   * @param type {@code csv json pdf}
   * @param language of words on the way
   */
  Optional<Saved> saved(AcademyRows rows, Room room, String type, String language);

  /** Returns the types in which {@link #saved} has something. */
  default List<String> savedAs() {
    return List.of("csv", "json");
  }

  /** Returns the keys of the texts that its scripts say, {@code feature.key}. */
  List<String> spoken();

  /** Returns its scripts and styles, by name. */
  Map<String, byte[]> assets();
}
