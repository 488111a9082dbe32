// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/**
 * What the trainer decided about one inject before it went out.
 *
 * @param byHand empty: as all injects
 * @param heldBack does not go out until the trainer lets it
 */
record Handling(Optional<Boolean> byHand, boolean heldBack) {
  /** Of an inject that nothing was decided about. */
  static final Handling NONE = new Handling(Optional.empty(), false);

  /** Returns what was decided, by inject. */
  static Map<String, Handling> of(AcademyRows rows, String room) {
    Map<String, Handling> decided = new HashMap<>();
    rows.query("select * from tabletop_handling where academy = :academy and room = :room")
        .bind("room", room)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("inject"),
                    new Handling(
                        Optional.ofNullable(row.getObject("by_hand", Boolean.class)),
                        row.getBoolean("held_back"))))
        .forEach(one -> decided.put(one.getKey(), one.getValue()));
    return decided;
  }

  void store(AcademyRows rows, String room, String inject) {
    int known =
        write(
            rows,
            room,
            inject,
            "update tabletop_handling set by_hand = :by_hand, held_back = :held where academy ="
                + " :academy and room = :room and inject = :inject");
    if (known == 0) {
      write(
          rows,
          room,
          inject,
          "insert into tabletop_handling (academy, room, inject, by_hand, held_back)"
              + " values (:academy, :room, :inject, :by_hand, :held)");
    }
  }

  private int write(AcademyRows rows, String room, String inject, String sql) {
    return rows.update(sql)
        .bind("room", room)
        .bind("inject", inject)
        .bind("by_hand", byHand.orElse(null))
        .bind("held", heldBack)
        .execute();
  }

  /** From now on the injects of a room are all handled alike; what is held back stays so. */
  static void allAlike(AcademyRows rows, String room) {
    rows.update(
            "update tabletop_handling set by_hand = null"
                + " where academy = :academy and room = :room")
        .bind("room", room)
        .execute();
  }
}
