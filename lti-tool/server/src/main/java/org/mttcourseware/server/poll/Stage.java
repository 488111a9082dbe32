// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/**
 * Where a poll stands in its room.
 *
 * @param ballot the question on the screen, counted from 0
 * @param revealed its results are shown
 * @param explained and the right answer, with what to say about it
 * @param compared the earlier room whose results stand beside
 * @param letting questions stand on the board without the trainer's look
 * @param asList words are shown as a list, not as a cloud
 */
record Stage(
    int ballot,
    boolean revealed,
    boolean explained,
    Optional<String> compared,
    boolean letting,
    boolean asList) {
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
        .map((row, context) -> read(row))
        .one();
  }

  private static Stage read(ResultSet row) throws SQLException {
    return new Stage(
        row.getInt("ballot"),
        row.getBoolean("revealed"),
        row.getBoolean("explained"),
        Optional.ofNullable(row.getString("compared")),
        row.getBoolean("letting"),
        row.getBoolean("as_list"));
  }

  Stage at(int place, boolean results, boolean explanation) {
    return new Stage(place, results, explanation, compared, letting, asList);
  }

  Stage comparedWith(Optional<String> room) {
    return new Stage(ballot, revealed, explained, room, letting, asList);
  }

  Stage letting(boolean on) {
    return new Stage(ballot, revealed, explained, compared, on, asList);
  }

  Stage asList(boolean on) {
    return new Stage(ballot, revealed, explained, compared, letting, on);
  }

  void store(AcademyRows rows, String room) {
    rows.update(
            "update live_poll set ballot = :ballot, revealed = :revealed, explained = :explained,"
                + " compared = :compared, letting = :letting, as_list = :list"
                + " where academy = :academy and room = :room")
        .bind("room", room)
        .bind("ballot", ballot)
        .bind("revealed", revealed)
        .bind("explained", explained)
        .bind("compared", compared.orElse(null))
        .bind("letting", letting)
        .bind("list", asList)
        .execute();
  }
}
