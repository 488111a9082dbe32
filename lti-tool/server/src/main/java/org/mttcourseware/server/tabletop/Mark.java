// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.Set;
import org.mttcourseware.server.store.AcademyRows;

/**
 * What a group did of one point that experienced people look for.
 *
 * @param point its place among the points of the inject, from 0
 * @param mark {@code met partly not}, or empty
 */
record Mark(int team, String inject, int point, String mark, String remark) {
  /** What can be ticked; empty takes the tick away. */
  static final Set<String> MARKS = Set.of("met", "partly", "not", "");

  /** Returns whether it is of one point of an inject in a group. */
  boolean is(int otherTeam, String otherInject, int otherPoint) {
    return team == otherTeam && inject.equals(otherInject) && point == otherPoint;
  }

  /** Returns all of a room. */
  static List<Mark> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_mark where academy = :academy and room = :room"
                + " order by team, inject, point")
        .bind("room", room)
        .map(
            (row, context) ->
                new Mark(
                    row.getInt("team"),
                    row.getString("inject"),
                    row.getInt("point"),
                    row.getString("mark"),
                    row.getString("remark")))
        .list();
  }

  /** Stores it in the place of what was ticked before; the row of the room is held. */
  void store(AcademyRows rows, String room) {
    rows.update(
            "delete from tabletop_mark where academy = :academy and room = :room and team = :team"
                + " and inject = :inject and point = :point")
        .bind("room", room)
        .bind("team", team)
        .bind("inject", inject)
        .bind("point", point)
        .execute();
    rows.update(
            "insert into tabletop_mark (academy, room, team, inject, point, mark, remark)"
                + " values (:academy, :room, :team, :inject, :point, :mark, :remark)")
        .bind("room", room)
        .bind("team", team)
        .bind("inject", inject)
        .bind("point", point)
        .bind("mark", mark)
        .bind("remark", remark)
        .execute();
  }
}
