// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.grades.GradeState;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/**
 * Where one learner is behind one link.
 *
 * @param name the readable pseudonym of this course
 * @param progress from 0 to 1
 * @param got points; null before the first attempt
 * @param grade where the grade is on its way; null if there is none
 */
public record LearnerLine(
    String learner,
    String name,
    String status,
    double progress,
    long seconds,
    @Nullable Double got,
    @Nullable Double total,
    Instant started,
    Instant seen,
    @Nullable GradeState grade) {

  /** Returns all who have begun, but for users made for trying out; by pseudonym. */
  static List<LearnerLine> all(AcademyRows rows, Taught taught) {
    return rows.query(
            """
            select w.*, p.name as pseudonym, g.state as grade
            from work w
            left join pseudonym p on p.context = :context and p.learner = w.learner
            left join grade g on g.place = w.resource_link and g.learner = w.learner
            where w.academy = :academy and w.resource_link = :link and w.test_user = false
            order by p.name, w.id""")
        .bind("context", taught.context())
        .bind("link", taught.link())
        .map((row, names) -> read(row))
        .list();
  }

  private static LearnerLine read(ResultSet row) throws SQLException {
    String pseudonym = row.getString("pseudonym");
    String grade = row.getString("grade");
    return new LearnerLine(
        row.getString("learner"),
        pseudonym == null ? "–" : pseudonym,
        row.getString("status"),
        row.getDouble("progress"),
        row.getLong("seconds"),
        points(row, "got"),
        points(row, "total"),
        Columns.instant(row, "started_at"),
        Columns.instant(row, "seen_at"),
        grade == null ? null : GradeState.valueOf(grade));
  }

  private static @Nullable Double points(ResultSet row, String column) throws SQLException {
    double points = row.getDouble(column);
    return row.wasNull() ? null : points;
  }

  /** Returns the key of the words for {@link #status}. */
  public String statusText() {
    return "training.status-" + status;
  }

  /** Returns the key of the words for {@link #grade}. */
  public String gradeText() {
    return grade == null || grade == GradeState.RESET
        ? "training.grade-none"
        : "training.grade-" + grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the progress in percent. */
  public long percent() {
    return Math.round(progress * 100);
  }

  /** Returns the time spent, in full minutes. */
  public long minutes() {
    return (seconds + 30) / 60;
  }
}
