// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.List;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/** The injects of a room that went out. */
final class Releases {
  private Releases() {}

  /** Returns all of a room, the earliest first. */
  static List<Release> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_release where academy = :academy and room = :room"
                + " order by at_millis, released_at, inject, turn")
        .bind("room", room)
        .map(
            (row, context) ->
                new Release(
                    row.getString("inject"),
                    row.getInt("turn"),
                    row.getLong("at_millis"),
                    Columns.instant(row, "released_at"),
                    Columns.optionalInstant(row, "recalled_at")))
        .list();
  }

  /** Stores {@code release}; the same a second time does nothing. */
  static void add(AcademyRows rows, String room, Release release) {
    rows.update(
            "insert into tabletop_release (academy, room, inject, turn, at_millis, released_at)"
                + " values (:academy, :room, :inject, :turn, :at, :released)"
                + " on conflict do nothing")
        .bind("room", room)
        .bind("inject", release.inject())
        .bind("turn", release.turn())
        .bind("at", release.at())
        .bind("released", release.released())
        .execute();
  }

  /** Calls an inject back; what went out stays in the record. */
  static void recall(AcademyRows rows, String room, String inject, Instant now) {
    rows.update(
            "update tabletop_release set recalled_at = :now where academy = :academy"
                + " and room = :room and inject = :inject and recalled_at is null")
        .bind("room", room)
        .bind("inject", inject)
        .bind("now", now)
        .execute();
  }
}
