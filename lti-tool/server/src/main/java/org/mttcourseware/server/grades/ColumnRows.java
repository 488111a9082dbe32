// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;

/** What all instances know of the columns of links, and which of them is looking for one. */
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
                    where academy = :academy and resource_link = :link and checked = :column""")
                    .bind("link", grade.link().id())
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
                  where academy = :academy and resource_link = :link""")
              .bind("link", grade.link().id())
              .bind("column", column)
              .execute();
        });
  }

  private static void add(AcademyRows rows, DueGrade grade) {
    rows.update(
            """
            insert into grade_column (resource_link, academy, checked)
            values (:link, :academy, '') on conflict do nothing""")
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
                      where academy = :academy and resource_link = :link
                        and (claimed_until is null or claimed_until <= :now)""")
                  .bind("link", grade.link().id())
                  .bind("until", clock.instant().plus(SEARCH))
                  .bind("now", clock.instant())
                  .execute();
          return begun == 0 ? Optional.empty() : Optional.of(column(rows, grade));
        });
  }

  private static String column(AcademyRows rows, DueGrade grade) {
    return rows.query("select line_item from resource_link where academy = :academy and id = :link")
        .bind("link", grade.link().id())
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
                  where academy = :academy and resource_link = :link""")
              .bind("link", grade.link().id())
              .bind("column", column)
              .execute();
          rows.update(
                  """
                  update resource_link set line_item =
                    case when :column = '' then line_item else :column end
                  where academy = :academy and id = :link""")
              .bind("link", grade.link().id())
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
                  """
                  update resource_link set line_item = ''
                  where academy = :academy and id = :link and line_item = :column
                    and line_items <> ''""")
              .bind("link", grade.link().id())
              .bind("column", column)
              .execute();
          rows.update(
                  """
                  update grade_column set checked = ''
                  where academy = :academy and resource_link = :link and checked = :column""")
              .bind("link", grade.link().id())
              .bind("column", column)
              .execute();
        });
  }
}
