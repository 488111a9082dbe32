// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import org.mttcourseware.server.store.AcademyRows;

/**
 * Where a poll stands in its room.
 *
 * @param ballot the question on the screen, counted from 0
 * @param revealed its results are shown
 * @param explained and the right answer, with what to say about it
 */
record Stage(int ballot, boolean revealed, boolean explained) {
  static void open(AcademyRows rows, String room) {
    rows.update(
            "insert into live_poll (room, academy, ballot, revealed, explained)"
                + " values (:room, :academy, 0, false, false)")
        .bind("room", room)
        .execute();
  }

  static Stage of(AcademyRows rows, String room) {
    return rows.query("select * from live_poll where academy = :academy and room = :room")
        .bind("room", room)
        .map(
            (row, context) ->
                new Stage(
                    row.getInt("ballot"), row.getBoolean("revealed"), row.getBoolean("explained")))
        .one();
  }

  void store(AcademyRows rows, String room) {
    rows.update(
            "update live_poll set ballot = :ballot, revealed = :revealed, explained = :explained"
                + " where academy = :academy and room = :room")
        .bind("room", room)
        .bind("ballot", ballot)
        .bind("revealed", revealed)
        .bind("explained", explained)
        .execute();
  }
}
