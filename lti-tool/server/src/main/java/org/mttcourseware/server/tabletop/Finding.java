// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/**
 * What came of the hot wash.
 *
 * @param id empty for one that is new
 * @param kind {@code strength gap action}
 * @param owner of an action: the role or office that answers for it, no person
 * @param due of an action: a date of ISO 8601, or empty
 */
record Finding(String id, String kind, String text, String owner, String due, boolean done) {
  static final String STRENGTH = "strength";
  static final String GAP = "gap";
  static final String ACTION = "action";
  static final Set<String> KINDS = Set.of(STRENGTH, GAP, ACTION);

  private static final int MOST = 200;

  /** Makes a strength, a gap, or an action that nobody has taken on yet. */
  static Finding of(String id, String kind, String text) {
    return new Finding(id, kind, text, "", "", false);
  }

  /** Returns all of a room, the oldest first. */
  static List<Finding> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_finding where academy = :academy and room = :room"
                + " order by added_at, id")
        .bind("room", room)
        .map(
            (row, context) ->
                new Finding(
                    row.getString("id"),
                    row.getString("kind"),
                    row.getString("words"),
                    row.getString("owner"),
                    row.getString("due"),
                    row.getBoolean("done")))
        .list();
  }

  /**
   * Stores it: adds one that is new, changes one that is there, and takes one away that says
   * nothing any more.
   *
   * @throws RefusedException 409 if it is not there, or there are too many
   */
  void store(AcademyRows rows, String room, Instant now) {
    List<Finding> there = of(rows, room);
    boolean known = there.stream().anyMatch(one -> one.id().equals(id) && one.kind().equals(kind));
    if (id.isEmpty() ? there.size() >= MOST : !known) {
      throw new RefusedException(409, "live.step-late");
    }
    if (text.isEmpty()) {
      remove(rows, room);
    } else if (known) {
      change(rows, room);
    } else {
      add(rows, room, now);
    }
  }

  private void add(AcademyRows rows, String room, Instant now) {
    rows.update(
            "insert into tabletop_finding (id, academy, room, kind, words, owner, due, done,"
                + " added_at) values (:id, :academy, :room, :kind, :words, :owner, :due, :done,"
                + " :now)")
        .bind("id", RandomIds.id())
        .bind("room", room)
        .bind("kind", kind)
        .bind("words", text)
        .bind("owner", owner)
        .bind("due", due)
        .bind("done", done)
        .bind("now", now)
        .execute();
  }

  private void change(AcademyRows rows, String room) {
    rows.update(
            "update tabletop_finding set words = :words, owner = :owner, due = :due, done = :done"
                + " where academy = :academy and room = :room and id = :id")
        .bind("room", room)
        .bind("id", id)
        .bind("words", text)
        .bind("owner", owner)
        .bind("due", due)
        .bind("done", done)
        .execute();
  }

  private void remove(AcademyRows rows, String room) {
    rows.update(
            "delete from tabletop_finding where academy = :academy and room = :room and id = :id")
        .bind("room", room)
        .bind("id", id)
        .execute();
  }
}
