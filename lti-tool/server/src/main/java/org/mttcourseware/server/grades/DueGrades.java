// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/**
 * The rows of the outbox that are due, shared by all instances: each claims some, for a while. What
 * an instance claimed and did not finish is due again when its claim has run out.
 */
final class DueGrades {
  private final Database database;
  private final Clock clock;
  private final Duration claim;

  /**
   * Makes the door to them.
   *
   * @param claim how long a claim holds: what an instance that died had claimed waits so long. A
   *     call that outlasts it does no harm: another then sends the same score of the same time,
   *     which an LMS takes once (AGS 2.0, 3.4).
   */
  DueGrades(Database database, Clock clock, Duration claim) {
    this.database = database;
    this.clock = clock;
    this.claim = claim;
  }

  /** Returns whether enough of a claim is left to begin a call: what others claim is not ours. */
  boolean isOurs(DueGrade grade) {
    return !grade.until().minus(claim.dividedBy(2)).isBefore(clock.instant());
  }

  /**
   * A platform that something is due for.
   *
   * @param probed whether it was paused: one call shows whether it works again
   */
  record DuePlatform(String id, boolean probed) {}

  /** Returns the platforms that something is due for and that are not paused. */
  List<DuePlatform> platforms() {
    return database.site(
        rows ->
            rows.query(
                    """
                    select distinct g.platform, p.platform as paused
                    from grade g left join grade_pause p on p.platform = g.platform
                    where g.state = 'WAITING' and g.next_at <= :now
                      and (g.claimed_until is null or g.claimed_until <= :now)
                      and (p.until is null or p.until <= :now)""")
                .bind("now", clock.instant())
                .map(
                    (row, context) ->
                        new DuePlatform(row.getString("platform"), row.getString("paused") != null))
                .list());
  }

  /** Claims up to {@code most} grades of {@code platform}, those first that waited longest. */
  List<DueGrade> claim(String platform, int most) {
    return database.site(rows -> claim(rows, platform, most));
  }

  private List<DueGrade> claim(SiteRows rows, String platform, int most) {
    Instant now = clock.instant();
    List<String> ids =
        rows.query(
                """
                select id from grade
                where platform = :platform and state = 'WAITING' and next_at <= :now
                  and (claimed_until is null or claimed_until <= :now)
                order by next_at limit :most for update skip locked""")
            .bind("platform", platform)
            .bind("now", now)
            .bind("most", most)
            .mapTo(String.class)
            .list();
    if (ids.isEmpty()) {
      return List.of();
    }
    String proof = RandomIds.id();
    Instant until = now.plus(claim).truncatedTo(ChronoUnit.MILLIS);
    rows.update("update grade set claimed_until = :until, claim = :claim where id in (<ids>)")
        .bind("until", until)
        .bind("claim", proof)
        .bindList("ids", ids)
        .execute();
    return rows.query(
            """
            select g.*, s.subject, l.lms_id, l.title, l.programme, l.segment, l.activity,
              l.line_item, l.line_items, l.ags_scopes, c.label, c.line_item as own_item
            from grade g join learner s on s.id = g.learner
            join resource_link l on l.id = g.resource_link
            left join grade_column c on c.place = g.place
            where g.id in (<ids>) order by g.next_at""")
        .bindList("ids", ids)
        .map((row, context) -> grade(row, proof, until))
        .list();
  }

  private static DueGrade grade(ResultSet row, String claim, Instant until) throws SQLException {
    return new DueGrade(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        row.getString("platform"),
        row.getString("room") == null ? link(row) : live(row),
        row.getString("subject"),
        new Score(row.getDouble("score_given"), row.getDouble("score_maximum")),
        row.getString("comment"),
        row.getLong("sequence"),
        Columns.instant(row, "reached_at"),
        row.getInt("tries"),
        claim,
        until);
  }

  private static DueGrade.Link link(ResultSet row) throws SQLException {
    return new DueGrade.Link(
        row.getString("place"),
        row.getString("resource_link"),
        row.getString("lms_id"),
        row.getString("title"),
        resource(row),
        row.getString("line_item"),
        row.getString("line_items"),
        row.getString("ags_scopes"));
  }

  /** The gradebook is that of the link; the column is not. */
  private static DueGrade.Link live(ResultSet row) throws SQLException {
    return new DueGrade.Link(
        row.getString("place"),
        row.getString("resource_link"),
        "",
        row.getString("label"),
        "live/" + row.getString("room"),
        row.getString("own_item"),
        row.getString("line_items"),
        row.getString("ags_scopes"));
  }

  private static String resource(ResultSet row) throws SQLException {
    String segment = row.getString("programme") + "/" + row.getString("segment");
    String activity = row.getString("activity");
    return activity.isEmpty() ? segment : segment + "/" + activity;
  }

  /** The gradebook has it: done, unless a newer one was reached meanwhile. */
  void arrived(DueGrade grade) {
    database.changeSite(
        rows ->
            rows.update(
                    """
                    update grade set sent_sequence = :sequence, sent_at = :now, claimed_until = null,
                      state = case when sequence = :sequence and state = 'WAITING' then 'SENT'
                        else state end,
                      tries = 0, code = '', found = ''
                    where id = :id and claim = :claim""")
                .bind("id", grade.id())
                .bind("claim", grade.claim())
                .bind("sequence", grade.sequence())
                .bind("now", clock.instant())
                .execute());
  }

  /** It goes another time, as what it failed of says. */
  void later(DueGrade grade, Instant at, int tries, GradeProblem problem, String found) {
    waits(grade, GradeState.WAITING, at, tries, problem.name(), found);
  }

  /** It does not go without somebody's help. */
  void stuck(DueGrade grade, GradeProblem problem, String found) {
    waits(grade, GradeState.STUCK, clock.instant(), grade.tries() + 1, problem.name(), found);
  }

  /** There is no gradebook to send it to, so far. */
  void nowhere(DueGrade grade) {
    waits(grade, GradeState.NOWHERE, clock.instant(), 0, "", "");
  }

  /** It was not tried, and is as it was. */
  void release(DueGrade grade, Instant at) {
    waits(grade, GradeState.WAITING, at, grade.tries(), "", "");
  }

  /** A newer result, or a word of the teacher, meanwhile counts more than how this try ended. */
  private void waits(
      DueGrade grade, GradeState state, Instant at, int tries, String code, String found) {
    database.changeSite(
        rows -> {
          rows.update(
                  """
                  update grade set state = :state, next_at = :at, tries = :tries,
                    code = case when :code = '' then code else :code end,
                    found = case when :code = '' then found else :found end
                  where id = :id and claim = :claim and sequence = :sequence
                    and state = 'WAITING'""")
              .bind("id", grade.id())
              .bind("claim", grade.claim())
              .bind("sequence", grade.sequence())
              .bind("state", state.name())
              .bind("at", at)
              .bind("tries", tries)
              .bind("code", code)
              .bind("found", found.substring(0, Math.min(found.length(), 1_000)))
              .execute();
          rows.update("update grade set claimed_until = null where id = :id and claim = :claim")
              .bind("id", grade.id())
              .bind("claim", grade.claim())
              .execute();
        });
  }

  /** Links that were offered no gradebook, and now are: their grades go after all. */
  void wakeThoseWithAGradebook() {
    database.changeSite(
        rows ->
            rows.update(
                    """
                    update grade set state = 'WAITING', next_at = :now where state = 'NOWHERE'
                      and exists (select 1 from resource_link l where l.id = grade.resource_link
                        and l.ags_scopes like :score and ((l.line_item <> '' and grade.room is null)
                          or (l.line_items <> '' and l.ags_scopes like :items)))""")
                .bind("now", clock.instant())
                .bind("score", "%" + org.mttcourseware.lti.Scopes.SCORE + "%")
                .bind("items", "%" + org.mttcourseware.lti.Scopes.LINE_ITEM + "%")
                .execute());
  }
}
