// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/**
 * What somebody sent to the hot wash.
 *
 * @param kind {@code well otherwise action}
 * @param team 0 without a seat
 * @param role empty without a seat
 * @param standing {@code waiting taken left}
 */
record Given(String id, int team, String role, String kind, String text, String standing) {
  static final Set<String> KINDS = Set.of("well", "otherwise", "action");
  static final String WAITING = "waiting";
  static final String TAKEN = "taken";
  static final String LEFT = "left";

  private static final int MOST = 1_000;

  /** Returns all of a room, as they came. */
  static List<Given> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_given where academy = :academy and room = :room"
                + " order by given_at, id")
        .bind("room", room)
        .map(
            (row, context) ->
                new Given(
                    row.getString("id"),
                    row.getInt("team"),
                    row.getString("role"),
                    row.getString("kind"),
                    row.getString("words"),
                    row.getString("standing")))
        .list();
  }

  /** Returns whether what {@code paper} names was taken. */
  static boolean has(AcademyRows rows, String room, String paper) {
    return Paper.isIn(rows, "tabletop_given", room, paper);
  }

  /**
   * Adds it; the same paper a second time does nothing.
   *
   * @throws RefusedException 429 if there is too much already
   */
  void add(AcademyRows rows, String room, String paper, Instant now) {
    if (of(rows, room).size() >= MOST) {
      throw new RefusedException(429, "tabletop.log-full");
    }
    rows.update(
            "insert into tabletop_given (id, academy, room, team, role, kind, words, standing,"
                + " given_at, paper) values (:id, :academy, :room, :team, :role, :kind, :words,"
                + " :standing, :now, :paper) on conflict do nothing")
        .bind("id", RandomIds.id())
        .bind("room", room)
        .bind("team", team)
        .bind("role", role)
        .bind("kind", kind)
        .bind("words", text)
        .bind("standing", standing)
        .bind("now", now)
        .bind("paper", paper)
        .execute();
  }

  /** Stores what a trainer decided about it. */
  void decide(AcademyRows rows, String room, String other) {
    rows.update(
            "update tabletop_given set standing = :standing where academy = :academy"
                + " and room = :room and id = :id")
        .bind("room", room)
        .bind("id", id)
        .bind("standing", other)
        .execute();
  }
}
