// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/** The rows that belong to learners: found, gathered and erased. */
final class LearnerRows {
  private static final int MOST = 50;

  /** What hangs on a learner, by the words of the export; each names the academy. */
  private static final Map<String, String> PARTS = parts();

  private LearnerRows() {}

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "learner",
        "select subject as id_in_the_lms, name, created_at, seen_at from learner"
            + " where academy = :academy and id = :id");
    parts.put(
        "pseudonyms",
        "select c.title as course, p.name as pseudonym from pseudonym p"
            + " join context c on c.id = p.context where p.academy = :academy and p.learner = :id");
    parts.put(
        "works",
        "select r.title, r.segment, w.status, w.progress, w.seconds, w.got, w.total, w.state,"
            + " w.started_at, w.seen_at, w.finished_at from work w"
            + " join resource_link r on r.id = w.resource_link"
            + " where w.academy = :academy and w.learner = :id order by w.started_at");
    parts.put(
        "attempts",
        "select r.segment, q.quiz, q.number, q.sent_at, q.got, q.total, q.answers, q.fractions"
            + " from quiz_attempt q join work w on w.id = q.work"
            + " join resource_link r on r.id = w.resource_link"
            + " where q.academy = :academy and w.learner = :id order by q.sent_at");
    parts.put(
        "grades",
        "select r.segment, coalesce(c.label, '') as live_session, g.score_given,"
            + " g.score_maximum, g.reached_at, g.state, g.sent_at"
            + " from grade g join resource_link r on r.id = g.resource_link"
            + " left join grade_column c on c.place = g.place"
            + " where g.academy = :academy and g.learner = :id");
    parts.put(
        "live_sessions",
        "select c.title as course, r.segment, r.activity, r.created_at as session_began"
            + " from live_presence p join live_room r on r.id = p.room"
            + " join context c on c.id = r.context"
            + " where p.academy = :academy and p.learner = :id order by r.created_at");
    parts.put(
        "sessions",
        "select role, language, created_at, expires_at from lti_session"
            + " where academy = :academy and learner = :id");
    return parts;
  }

  /** Finds learners by a part of a pseudonym, or by the whole id that the LMS has for them. */
  static List<KnownLearner> find(AcademyRows rows, String sought) {
    return rows.query(
            "select l.id, p.name as platform, l.seen_at,"
                + " coalesce((select string_agg(n.name, ', ') from pseudonym n"
                + " where n.learner = l.id), '') as pseudonyms"
                + " from learner l join platform p on p.id = l.platform"
                + " where l.academy = :academy and (l.subject = :sought or exists"
                + " (select 1 from pseudonym n where n.learner = l.id"
                + " and lower(n.name) like :like)) order by l.seen_at desc limit :most")
        .bind("sought", sought)
        .bind("like", "%" + sought.toLowerCase(java.util.Locale.ROOT) + "%")
        .bind("most", MOST)
        .map(
            (row, context) ->
                new KnownLearner(
                    row.getString("id"),
                    row.getString("platform"),
                    row.getString("pseudonyms"),
                    Columns.instant(row, "seen_at")))
        .list();
  }

  /** Returns everything that is kept of a learner, or nothing if there is none. */
  static Optional<Map<String, List<Map<String, String>>>> everything(AcademyRows rows, String id) {
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
    PARTS.forEach((part, sql) -> all.put(part, lines(rows, sql, id)));
    return all.getOrDefault("learner", List.of()).isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static List<Map<String, String>> lines(AcademyRows rows, String sql, String id) {
    return rows.query(sql)
        .bind("id", id)
        .map(
            (row, context) -> {
              Map<String, String> line = new LinkedHashMap<>();
              for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                String value = row.getString(column);
                line.put(row.getMetaData().getColumnLabel(column), value == null ? "" : value);
              }
              return line;
            })
        .list();
  }

  /** Erases a learner with all that hangs on them; returns whether there was one. */
  static boolean erase(AcademyRows rows, String id) {
    return rows.update("delete from learner where academy = :academy and id = :id")
            .bind("id", id)
            .execute()
        == 1;
  }

  static List<Course> courses(AcademyRows rows) {
    return rows.query(
            "select c.id, c.title, count(p.learner) as learners from context c"
                + " left join pseudonym p on p.context = c.id where c.academy = :academy"
                + " group by c.id, c.title order by c.title, c.id")
        .map(
            (row, context) ->
                new Course(row.getString("id"), row.getString("title"), row.getLong("learners")))
        .list();
  }

  /** Erases a course: its links, the work behind them, its pseudonyms. */
  static boolean eraseCourse(AcademyRows rows, String id) {
    return rows.update("delete from context where academy = :academy and id = :id")
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Erases every learner of an academy; returns how many. */
  static int eraseAll(AcademyRows rows) {
    return rows.update("delete from learner where academy = :academy").execute();
  }

  /** Erases learners who have not come since {@code before}; returns how many. */
  static int eraseUnseen(AcademyRows rows, Instant before) {
    return rows.update(
            "delete from learner where academy = :academy and seen_at < :before and not exists"
                + " (select 1 from work w where w.learner = learner.id and w.seen_at >= :before)")
        .bind("before", before)
        .execute();
  }
}
