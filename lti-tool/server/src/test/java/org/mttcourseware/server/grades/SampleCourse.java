// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.server.delivery.Result;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/**
 * An academy with one platform, one course, and links and learners in it, as launches leave them.
 */
final class SampleCourse {
  static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");
  static final String SCORE = Scopes.SCORE;
  static final String ALL_SCOPES = Scopes.SCORE + " " + Scopes.LINE_ITEM;

  final Database database;
  final AcademyId academy;
  final String platform = RandomIds.id();
  private final String deployment = RandomIds.id();
  private final String course = RandomIds.id();

  private SampleCourse(Database database, AcademyId academy) {
    this.database = database;
    this.academy = academy;
  }

  /** Makes one whose LMS is at {@code lms}. */
  static SampleCourse of(Database database, String academy, String lms) {
    SampleCourse course = new SampleCourse(database, new AcademyId(academy));
    course.insert(lms);
    return course;
  }

  private void insert(String lms) {
    change(
        "insert into academy (id, name, created_at, language, allow_anonymous, store_names,"
            + " retention_days, frame_origins) values (:academy, :academy, :now, 'en', false,"
            + " false, 0, '')",
        Map.of());
    change(
        "insert into platform (id, academy, name, product, issuer, client_id,"
            + " authorization_endpoint, token_endpoint, jwks_uri, trusts_deployments, state,"
            + " created_at) values (:id, :academy, 'The LMS', 'other', :lms, :id, :lms || '/auth',"
            + " :lms || '/token', :lms || '/jwks', false, 'ACTIVE', :now)",
        Map.of("id", platform, "lms", lms));
    change(
        "insert into deployment (id, academy, platform, deployment_id, state, first_seen)"
            + " values (:id, :academy, :platform, '1', 'APPROVED', :now)",
        Map.of("id", deployment, "platform", platform));
    change(
        "insert into context (id, academy, deployment, lms_id, title, roster_url, seen_at)"
            + " values (:id, :academy, :deployment, 'course-1', 'A course', :roster, :now)",
        Map.of("id", course, "deployment", deployment, "roster", lms + "/members"));
  }

  /** Makes a link with the column {@code item} among {@code items}; empty means not offered. */
  String link(String lmsId, String item, String items, String scopes) {
    String id = RandomIds.id();
    change(
        "insert into resource_link (id, academy, deployment, context, lms_id, title, programme,"
            + " adaptation, segment, activity, line_item, line_items, ags_scopes, grades_held,"
            + " created_at) values (:id, :academy, :deployment, :course, :lmsId, 'Reading the"
            + " zone', 'mtt', 'base', 'mrz', '', :item, :items, :scopes, false, :now)",
        Map.of(
            "id",
            id,
            "deployment",
            deployment,
            "course",
            course,
            "lmsId",
            lmsId,
            "item",
            item,
            "items",
            items,
            "scopes",
            scopes));
    return id;
  }

  /** Makes a learner whom the LMS calls {@code subject}. */
  String learner(String subject) {
    String id = RandomIds.id();
    change(
        "insert into learner (id, academy, platform, subject, name, created_at, seen_at)"
            + " values (:id, :academy, :platform, :subject, '', :now, :now)",
        Map.of("id", id, "platform", platform, "subject", subject));
    change(
        "insert into pseudonym (academy, context, learner, name)"
            + " values (:academy, :course, :id, :name)",
        Map.of("course", course, "id", id, "name", "Heron " + subject));
    return id;
  }

  /** A learner reaches {@code got} of 10 points. */
  void reach(Outbox outbox, String link, String learner, double got, Instant at) {
    database.change(
        academy, rows -> outbox.reached(rows, new Result(link, learner, got, 10, true, at)));
  }

  /** Returns the states of all grades of a link, by learner. */
  Map<String, GradeState> states(String link) {
    return database.of(academy, rows -> Outbox.states(rows, link));
  }

  /** Returns one column of all grades. */
  List<String> all(String column) {
    return database.of(
        academy,
        rows ->
            rows.query("select " + column + " from grade where academy = :academy order by id")
                .mapTo(String.class)
                .list());
  }

  void change(String sql, Map<String, ?> values) {
    database.change(academy, rows -> rows.update(sql).bind("now", BEGIN).bindMap(values).execute());
  }
}
