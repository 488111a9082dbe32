// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/** The decision logs of a room. Lines are added; a correction is a line too. */
final class Log {
  /** What players write. */
  static final Set<String> KINDS = Set.of("decision", "order", "question", "information");

  private static final int MOST = 2_000;

  private Log() {}

  /** Returns the lines of all groups, the earliest first. */
  static List<Line> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_line where academy = :academy and room = :room"
                + " order by at_millis, written_at, id")
        .bind("room", room)
        .map(
            (row, context) ->
                new Line(
                    row.getString("id"),
                    row.getInt("team"),
                    row.getString("role"),
                    row.getString("kind"),
                    row.getString("words"),
                    row.getLong("at_millis"),
                    Columns.instant(row, "written_at")))
        .list();
  }

  /** Returns the lines of one group that its players read. */
  static List<Line> ofTeam(AcademyRows rows, String room, int team) {
    return of(rows, room).stream().filter(line -> line.team() == team && !line.isNote()).toList();
  }

  /** Returns whether what {@code paper} names was taken. */
  static boolean has(AcademyRows rows, String room, String paper) {
    return Paper.isIn(rows, "tabletop_line", room, paper);
  }

  /**
   * Adds {@code line}; the same paper a second time does nothing.
   *
   * @param paper null for a trainer's
   * @throws RefusedException 429 if the log is full
   */
  static void add(AcademyRows rows, String room, Line line, @Nullable String paper) {
    int there =
        rows.query("select count(*) from tabletop_line where academy = :academy and room = :room")
            .bind("room", room)
            .mapTo(Integer.class)
            .one();
    if (there >= MOST) {
      throw new RefusedException(429, "tabletop.log-full");
    }
    rows.update(
            "insert into tabletop_line (id, academy, room, team, role, kind, words, at_millis,"
                + " written_at, paper) values (:id, :academy, :room, :team, :role, :kind, :words,"
                + " :at, :written, :paper) on conflict do nothing")
        .bind("id", RandomIds.id())
        .bind("room", room)
        .bind("team", line.team())
        .bind("role", line.role())
        .bind("kind", line.kind())
        .bind("words", line.text())
        .bind("at", line.at())
        .bind("written", line.written())
        .bind("paper", paper)
        .execute();
  }
}
