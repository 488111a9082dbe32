// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/**
 * An academy with a platform, a deployment and a course, and open sessions in it, straight into the
 * database: for tests of what comes after a launch.
 */
public final class SampleRooms {
  private final Database database;
  private final AcademyId academy;
  private final String platform = RandomIds.id();
  private final String deployment = RandomIds.id();
  private final String context = RandomIds.id();

  private SampleRooms(Database database, AcademyId academy) {
    this.database = database;
    this.academy = academy;
  }

  /** Makes an academy with the id {@code name}, and what a launch needs in it. */
  public static SampleRooms of(Database database, String name) {
    SampleRooms rooms = new SampleRooms(database, new AcademyId(name));
    rooms.insert();
    return rooms;
  }

  private void insert() {
    database.change(
        academy,
        rows -> {
          rows.update(
                  "insert into academy (id, name, created_at, language, allow_anonymous,"
                      + " store_names, retention_days, frame_origins) values (:academy, :academy,"
                      + " :now, 'en', false, false, 0, '')")
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into platform (id, academy, name, product, issuer, client_id,"
                      + " authorization_endpoint, token_endpoint, jwks_uri, trusts_deployments,"
                      + " state, created_at) values (:id, :academy, 'LMS', 'other', :issuer,"
                      + " 'client', :issuer || '/auth', :issuer || '/token', :issuer || '/jwks',"
                      + " false, 'ACTIVE', :now)")
              .bind("id", platform)
              .bind("issuer", "https://lms." + academy + ".example")
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into deployment (id, academy, platform, deployment_id, state, first_seen)"
                      + " values (:id, :academy, :platform, '1', 'APPROVED', :now)")
              .bind("id", deployment)
              .bind("platform", platform)
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into context (id, academy, deployment, lms_id, title, roster_url,"
                      + " seen_at) values (:id, :academy, :deployment, 'course-1', 'A course', '',"
                      + " :now)")
              .bind("id", context)
              .bind("deployment", deployment)
              .bind("now", Instant.now())
              .execute();
        });
  }

  /** Returns whose rooms these are. */
  public AcademyId academy() {
    return academy;
  }

  /** Returns our id of the platform. */
  public String platform() {
    return platform;
  }

  /** Returns our id of the deployment. */
  public String deployment() {
    return deployment;
  }

  /** Returns our id of the course. */
  public String context() {
    return context;
  }

  /** Makes a link to a segment, graded by a line item of its own; returns our id of it. */
  public String link(String programme, String adaptation, String segment) {
    String id = RandomIds.id();
    String items = "https://lms." + academy + ".example/items";
    database.change(
        academy,
        rows ->
            rows.update(
                    "insert into resource_link (id, academy, deployment, context, lms_id, title,"
                        + " programme, adaptation, segment, activity, line_item, line_items,"
                        + " ags_scopes, grades_held, created_at) values (:id, :academy,"
                        + " :deployment, :context, :id, 'A link', :programme, :adaptation,"
                        + " :segment, '', :item, :items, :scopes, false, :now)")
                .bind("id", id)
                .bind("deployment", deployment)
                .bind("context", context)
                .bind("programme", programme)
                .bind("adaptation", adaptation)
                .bind("segment", segment)
                .bind("item", items + "/" + id)
                .bind("items", items)
                .bind("scopes", "https://purl.imsglobal.org/spec/lti-ags/scope/score")
                .bind("now", Instant.now())
                .execute());
    return id;
  }

  /** Makes a learner whom the LMS calls {@code subject}, with a pseudonym in the course. */
  public String learner(String subject) {
    String id = RandomIds.id();
    database.change(
        academy,
        rows -> {
          rows.update(
                  "insert into learner (id, academy, platform, subject, name, created_at, seen_at)"
                      + " values (:id, :academy, :platform, :subject, '', :now, :now)")
              .bind("id", id)
              .bind("platform", platform)
              .bind("subject", subject)
              .bind("now", Instant.now())
              .execute();
          rows.update(
                  "insert into pseudonym (academy, context, learner, name) values (:academy,"
                      + " :context, :learner, :name)")
              .bind("context", context)
              .bind("learner", id)
              .bind("name", "Learner " + subject)
              .execute();
        });
    return id;
  }

  /** Opens a session behind a link. */
  public Sessions.Opened open(SessionRole role, @Nullable String link, @Nullable String learner) {
    return open(role, link, learner, SessionDetails.NONE);
  }

  /** Opens a session, with details. */
  public Sessions.Opened open(
      SessionRole role, @Nullable String link, @Nullable String learner, SessionDetails details) {
    NewSession session =
        new NewSession(deployment, context, link, learner, role, "en", false, details);
    Sessions sessions = new Sessions(database, Clock.systemUTC());
    return database.of(academy, rows -> sessions.open(rows, session));
  }
}
