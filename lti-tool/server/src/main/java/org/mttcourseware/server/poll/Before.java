// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/**
 * An earlier session with the same poll: of the same course, or, without an LMS, of the academy.
 * Ids of questions and answers stay over versions and languages, so that the two can be compared.
 */
record Before(String room, Instant began) {
  private static final int MOST = 10;

  /** Returns the sessions that {@code room} can be compared with, the newest first. */
  static List<Before> of(AcademyRows rows, Room room) {
    return rows.query(
            "select r.id, r.created_at from live_room r join catalogue c on c.id = r.catalogue"
                + " where r.academy = :academy and r.kind = 'poll' and r.segment = :segment"
                + " and r.activity = :activity and r.id <> :room and r.created_at <= :created"
                + " and c.programme = (select n.programme from catalogue n where n.id = :catalogue)"
                + " and coalesce(r.context, '') = :context"
                + " and exists (select 1 from live_round v where v.room = r.id)"
                + " order by r.created_at desc, r.id limit :most")
        .bind("segment", room.place().segment())
        .bind("activity", room.place().activity())
        .bind("catalogue", room.place().catalogue())
        .bind("room", room.id())
        .bind("created", room.created())
        .bind("context", room.context().orElse(""))
        .bind("most", MOST)
        .map((row, context) -> new Before(row.getString("id"), Columns.instant(row, "created_at")))
        .list();
  }

  /** Returns the one that {@code room} is compared with. */
  static Optional<Before> chosen(AcademyRows rows, Room room, Stage stage) {
    return stage
        .compared()
        .flatMap(
            id -> of(rows, room).stream().filter(before -> before.room().equals(id)).findFirst());
  }

  /** Returns the last round of a question, in its newest run. */
  Optional<Round> round(AcademyRows rows, String ballot) {
    return Rounds.newest(rows, room, ballot);
  }
}
