// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.grades.GradeProblem;
import org.mttcourseware.server.grades.GradeState;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.grades.Released;
import org.mttcourseware.server.store.AcademyRows;

/**
 * A learner of the course who was in a room.
 *
 * @param name the readable pseudonym of this course
 * @param mark what was released; null if nothing was
 */
public record Attendee(String learner, String name, @Nullable Released mark) {

  /** Returns all of a room, by pseudonym. */
  static List<Attendee> all(AcademyRows rows, String room) {
    Map<String, Released> marks = Outbox.released(rows, room);
    return rows.query(
            """
            select p.learner, coalesce(n.name, '–') as name
            from live_presence p join live_room r on r.id = p.room
            left join pseudonym n on n.context = r.context and n.learner = p.learner
            where p.academy = :academy and p.room = :room order by n.name, p.id""")
        .bind("room", room)
        .map(
            (row, context) -> {
              String learner = row.getString("learner");
              return new Attendee(learner, row.getString("name"), marks.get(learner));
            })
        .list();
  }

  /** Returns the mark that was released. */
  public @Nullable Double given() {
    return mark == null ? null : mark.given();
  }

  /** Returns the key of the words for where the mark is. */
  public String stateText() {
    return mark == null || mark.state() == GradeState.RESET
        ? "training.grade-none"
        : "training.grade-" + mark.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the key of the sentence that says why it is not there yet; empty if it may be. */
  public String problemText() {
    return mark == null || mark.state() == GradeState.SENT
        ? ""
        : mark.problem().map(GradeProblem::meaning).orElse("");
  }
}
