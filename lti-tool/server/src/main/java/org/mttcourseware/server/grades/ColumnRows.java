// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;

/** What all instances know of the columns of links and live sessions, and who looks for one. */
final class ColumnRows {
  /** As long as a search can take; then another instance may begin one. */
  private static final Duration SEARCH = Duration.ofMinutes(2);

  private final Database database;
  private final Clock clock;

  ColumnRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Returns whether {@code column} was seen to belong to the link. */
  boolean isChecked(DueGrade grade, String column) {
    return database.of(
        grade.academy(),
        rows ->
            rows.query(
                        """
                    select count(*) from grade_column
                    where academy = :academy and place = :place and checked = :column""")
                    .bind("place", grade.link().place())
                    .bind("column", column)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Notes that {@code column} belongs to the link. */
  void check(DueGrade grade, String column) {
    database.change(
        grade.academy(),
        rows -> {
          add(rows, grade);
          rows.update(
                  """
                  update grade_column set checked = :column
                  where academy = :academy and place = :place""")
              .bind("place", grade.link().place())
              .bind("column", column)
              .execute();
        });
  }

  /** The row of a live session was made when its grades were released. */
  private static void add(AcademyRows rows, DueGrade grade) {
    if (grade.link().isLive()) {
      return;
    }
    rows.update(
            """
            insert into grade_column (place, academy, resource_link, label, line_item, checked)
            values (:place, :academy, :link, '', '', '') on conflict do nothing""")
        .bind("place", grade.link().place())
        .bind("link", grade.link().id())
        .execute();
  }

  /**
   * Begins a search.
   *
   * @return the column that the link has by now, or an empty text; nothing if another searches
   */
  Optional<String> begin(DueGrade grade) {
    return database.of(
        grade.academy(),
        rows -> {
          add(rows, grade);
          int begun =
              rows.update(
                      """
                      update grade_column set claimed_until = :until
                      where academy = :academy and place = :place
                        and (claimed_until is null or claimed_until <= :now)""")
                  .bind("place", grade.link().place())
                  .bind("until", clock.instant().plus(SEARCH))
                  .bind("now", clock.instant())
                  .execute();
          return begun == 0 ? Optional.empty() : Optional.of(column(rows, grade));
        });
  }

  /** Where the address is kept: launches renew that of a link, so it stands with the link. */
  private static String table(DueGrade grade) {
    return grade.link().isLive() ? "grade_column" : "resource_link";
  }

  private static String which(DueGrade grade) {
    return " where academy = :academy and "
        + (grade.link().isLive() ? "place" : "id")
        + " = :place";
  }

  private static String column(AcademyRows rows, DueGrade grade) {
    return rows.query("select line_item from " + table(grade) + which(grade))
        .bind("place", grade.link().place())
        .mapTo(String.class)
        .one();
  }

  /** Ends a search; {@code column} is what it found, or empty. */
  void end(DueGrade grade, String column) {
    database.change(
        grade.academy(),
        rows -> {
          rows.update(
                  """
                  update grade_column set claimed_until = null,
                    checked = case when :column = '' then checked else :column end
                  where academy = :academy and place = :place""")
              .bind("place", grade.link().place())
              .bind("column", column)
              .execute();
          rows.update(
                  "update "
                      + table(grade)
                      + " set line_item = case when :column = '' then line_item else :column end"
                      + which(grade))
              .bind("place", grade.link().place())
              .bind("column", column)
              .execute();
        });
  }

  /** Forgets {@code column}, unless another took its place meanwhile. */
  void forget(DueGrade grade, String column) {
    database.change(
        grade.academy(),
        rows -> {
          rows.update(
                  "update "
                      + table(grade)
                      + " set line_item = ''"
                      + which(grade)
                      + " and line_item = :column"
                      // Without a gradebook to seek in, the one that the launch named is all there
                      // is.
                      + (grade.link().isLive() ? "" : " and line_items <> ''"))
              .bind("place", grade.link().place())
              .bind("column", column)
              .execute();
          rows.update(
                  """
                  update grade_column set checked = ''
                  where academy = :academy and place = :place and checked = :column""")
              .bind("place", grade.link().place())
              .bind("column", column)
              .execute();
        });
  }
}
