// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/**
 * Who of a course was in a room. A ticket is given out elsewhere, to anybody who has the code, so
 * that no row, time or order ties one to the other.
 */
final class Presence {
  /** Among so many others the row of whoever came last is written. */
  private static final int SHUFFLED = 60;

  private Presence() {}

  /** A row. */
  private record Row(String id, String learner) {}

  /** Notes that {@code learner} is in {@code room}: once, however often it is said. */
  static void note(AcademyRows rows, String room, String learner) {
    lock(rows, room);
    if (isThere(rows, room, learner)) {
      return;
    }
    Row own = new Row(RandomIds.id(), learner);
    List<Row> others = others(rows, room, own.id());
    if (!others.isEmpty()) {
      rows.update("delete from live_presence where academy = :academy and id in (<ids>)")
          .bindList("ids", others.stream().map(Row::id).toList())
          .execute();
    }
    // A table keeps the order in which rows were written: that of random ids says nothing.
    Stream.concat(others.stream(), Stream.of(own))
        .sorted(Comparator.comparing(Row::id))
        .forEach(row -> insert(rows, room, row));
  }

  /** One at a time, so that nobody's row is moved by two. */
  private static void lock(AcademyRows rows, String room) {
    rows.query("select id from live_room where academy = :academy and id = :room for update")
        .bind("room", room)
        .mapTo(String.class)
        .one();
  }

  /** Returns rows of {@code room}, all of them or many, beginning behind {@code id}. */
  private static List<Row> others(AcademyRows rows, String room, String id) {
    return rows.query(
            """
            select id, learner from live_presence where academy = :academy and room = :room
            order by case when id > :id then 0 else 1 end, id limit :most""")
        .bind("room", room)
        .bind("id", id)
        .bind("most", SHUFFLED)
        .map((row, context) -> new Row(row.getString("id"), row.getString("learner")))
        .list();
  }

  private static void insert(AcademyRows rows, String room, Row row) {
    rows.update(
            "insert into live_presence (id, academy, room, learner)"
                + " values (:id, :academy, :room, :learner)")
        .bind("id", row.id())
        .bind("room", room)
        .bind("learner", row.learner())
        .execute();
  }

  /** Returns whether {@code learner} was noted in {@code room}. */
  static boolean isThere(AcademyRows rows, String room, String learner) {
    return rows.query(
            "select 1 from live_presence where academy = :academy and room = :room"
                + " and learner = :learner")
        .bind("room", room)
        .bind("learner", learner)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns how many of the course were in {@code room}. */
  static int count(AcademyRows rows, String room) {
    return rows.query(
            "select count(*) from live_presence where academy = :academy and room = :room")
        .bind("room", room)
        .mapTo(Integer.class)
        .one();
  }
}
