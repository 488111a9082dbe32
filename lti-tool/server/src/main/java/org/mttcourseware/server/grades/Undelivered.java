// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/** What of an academy has not reached its gradebooks, and what can be done about it. */
public final class Undelivered {
  private static final int MOST = 200;

  private final Clock clock;

  /** Makes the list. */
  public Undelivered(Clock clock) {
    this.clock = clock;
  }

  /**
   * One grade that has not arrived.
   *
   * @param learner the readable pseudonym, never a name
   * @param since when it was reached
   * @param next when it is tried next, if it waits
   * @param problem why it did not go so far
   * @param found what the LMS said
   */
  public record Line(
      String id,
      String learner,
      String link,
      String platform,
      GradeState state,
      double given,
      double maximum,
      Instant since,
      Instant next,
      int tries,
      Optional<GradeProblem> problem,
      String found) {}

  /**
   * A platform, and how its gradebooks stand.
   *
   * @param oldest since when the one that waits longest was reached; empty if none waits
   * @param pausedSince since when it is left alone because it fails; empty if it works
   */
  public record Gradebook(
      String platform,
      String name,
      int waiting,
      int stuck,
      int nowhere,
      Optional<Instant> oldest,
      Optional<Instant> pausedSince,
      Optional<Instant> pausedUntil,
      Optional<GradeProblem> problem,
      String found) {}

  /** Returns the grades in {@code state}, those first that were reached first. */
  public List<Line> lines(AcademyRows rows, GradeState state) {
    return rows.query(
            """
            select g.*, coalesce(nullif(c.label, ''), l.title) as link_title, f.name as platform_name, p.name as pseudonym
            from grade g join resource_link l on l.id = g.resource_link
            join platform f on f.id = g.platform
            left join grade_column c on c.place = g.place
            left join pseudonym p on p.context = l.context and p.learner = g.learner
            where g.academy = :academy and g.state = :state
            order by g.reached_at, g.id limit :most""")
        .bind("state", state.name())
        .bind("most", MOST)
        .map((row, context) -> line(row))
        .list();
  }

  private static Line line(ResultSet row) throws SQLException {
    String pseudonym = row.getString("pseudonym");
    return new Line(
        row.getString("id"),
        pseudonym == null ? "–" : pseudonym,
        row.getString("link_title"),
        row.getString("platform_name"),
        GradeState.valueOf(row.getString("state")),
        row.getDouble("score_given"),
        row.getDouble("score_maximum"),
        Columns.instant(row, "reached_at"),
        Columns.instant(row, "next_at"),
        row.getInt("tries"),
        problem(row.getString("code")),
        row.getString("found"));
  }

  private static Optional<GradeProblem> problem(String code) {
    return code == null || code.isEmpty()
        ? Optional.empty()
        : Optional.of(GradeProblem.valueOf(code));
  }

  /** Returns the platforms that grades of this academy go to, by name. */
  public List<Gradebook> gradebooks(AcademyRows rows) {
    return rows.query(
            """
            select f.id, f.name,
              sum(case when g.state = 'WAITING' then 1 else 0 end) as waiting,
              sum(case when g.state = 'STUCK' then 1 else 0 end) as stuck,
              sum(case when g.state = 'NOWHERE' then 1 else 0 end) as nowhere,
              min(case when g.state = 'WAITING' then g.reached_at end) as oldest,
              p.since, p.until, p.code, p.found
            from grade g join platform f on f.id = g.platform
            left join grade_pause p on p.platform = g.platform
            where g.academy = :academy
            group by f.id, f.name, p.since, p.until, p.code, p.found
            order by f.name, f.id""")
        .map(
            (row, context) ->
                new Gradebook(
                    row.getString("id"),
                    row.getString("name"),
                    row.getInt("waiting"),
                    row.getInt("stuck"),
                    row.getInt("nowhere"),
                    Columns.optionalInstant(row, "oldest"),
                    Columns.optionalInstant(row, "since"),
                    Columns.optionalInstant(row, "until"),
                    problem(row.getString("code")),
                    Optional.ofNullable(row.getString("found")).orElse("")))
        .list();
  }

  /** Returns the title of the link that a grade was reached behind: what a log may say of it. */
  String linkOf(AcademyRows rows, String grade) {
    return rows.query(
            """
            select coalesce(nullif(c.label, ''), l.title)
            from grade g join resource_link l on l.id = g.resource_link
            left join grade_column c on c.place = g.place
            where g.academy = :academy and g.id = :id""")
        .bind("id", grade)
        .mapTo(String.class)
        .one();
  }

  /** Makes all of a platform due now that wait or are stuck; returns how many. */
  public int sendAgain(AcademyRows rows, String platform) {
    rows.update(
            """
            update grade_pause set until = :now where platform = :platform and exists
              (select 1 from grade g where g.academy = :academy and g.platform = :platform)""")
        .bind("platform", platform)
        .bind("now", clock.instant())
        .execute();
    return due(rows, "platform = :id and state in ('WAITING', 'STUCK', 'NOWHERE')", platform);
  }

  /** Makes one grade due now that is stuck; returns whether there is such a one. */
  public boolean sendOneAgain(AcademyRows rows, String grade) {
    return due(rows, "id = :id and state in ('WAITING', 'STUCK')", grade) == 1;
  }

  private int due(AcademyRows rows, String which, String id) {
    return rows.update(
            "update grade set state = 'WAITING', tries = 0, next_at = :now"
                + " where academy = :academy and "
                + which)
        .bind("id", id)
        .bind("now", clock.instant())
        .execute();
  }

  /** Lets one grade go that is stuck; a better result is sent again. Returns whether it was. */
  public boolean giveUp(AcademyRows rows, String grade) {
    return rows.update(
                "update grade set state = 'GIVEN_UP'"
                    + " where academy = :academy and id = :id and state = 'STUCK'")
            .bind("id", grade)
            .execute()
        == 1;
  }
}
