// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.launch.Context;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.ResourceLink;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.SiteRows;

/**
 * All that is stored of those whom a launch names, read in one statement: most launches are of a
 * known learner behind a known link, and change nothing.
 *
 * @param pseudonym whether the learner has one in this course
 */
record Known(
    String deployment,
    AcademyId academy,
    String language,
    boolean allowsAnonymous,
    boolean storesNames,
    @Nullable Course course,
    @Nullable Link link,
    @Nullable Learner learner,
    boolean pseudonym) {
  private static final String SELECT =
      "select d.id, d.academy, a.language, a.allow_anonymous, a.store_names,"
          + " c.id as c_id, c.title as c_title, c.roster_url, c.seen_at as c_seen,"
          + " l.id as l_id, l.context, l.title as l_title, l.programme, l.adaptation, l.segment,"
          + " l.activity, l.line_item, l.line_items, l.ags_scopes,"
          + " u.id as u_id, u.name as u_name, u.seen_at as u_seen, p.name as p_name"
          + " from deployment d join academy a on a.id = d.academy"
          + " left join context c on c.deployment = d.id and c.lms_id = :context"
          + " left join resource_link l on l.deployment = d.id and l.lms_id = :link"
          + " left join learner u on u.platform = d.platform and u.academy = d.academy"
          + " and u.subject = :subject"
          + " left join pseudonym p on p.context = c.id and p.learner = u.id"
          + " where d.platform = :platform and d.deployment_id = :deployment";

  record Course(String id, String title, String rosterUrl, Instant seenAt) {}

  record Link(
      String id,
      @Nullable String context,
      String title,
      Placement placement,
      String lineItem,
      String lineItems,
      String scopes) {}

  record Learner(String id, String name, Instant seenAt) {}

  /** Returns what is known; nothing if the deployment is not. */
  static Optional<Known> of(SiteRows rows, Launch launch) {
    return rows.query(SELECT)
        .bind("platform", launch.registration().id())
        .bind("deployment", launch.deploymentId())
        .bind("context", launch.context().map(Context::id).orElse(""))
        .bind("link", launch.resourceLink().map(ResourceLink::id).orElse(""))
        .bind("subject", launch.subject().orElse(""))
        .map((row, names) -> read(row))
        .findOne();
  }

  private static Known read(ResultSet row) throws SQLException {
    return new Known(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        row.getString("language"),
        row.getBoolean("allow_anonymous"),
        row.getBoolean("store_names"),
        course(row),
        link(row),
        learner(row),
        row.getString("p_name") != null);
  }

  private static @Nullable Course course(ResultSet row) throws SQLException {
    String id = row.getString("c_id");
    return id == null
        ? null
        : new Course(
            id,
            row.getString("c_title"),
            row.getString("roster_url"),
            Columns.instant(row, "c_seen"));
  }

  private static @Nullable Link link(ResultSet row) throws SQLException {
    String id = row.getString("l_id");
    return id == null
        ? null
        : new Link(
            id,
            row.getString("context"),
            row.getString("l_title"),
            new Placement(
                row.getString("programme"),
                row.getString("adaptation"),
                row.getString("segment"),
                row.getString("activity")),
            row.getString("line_item"),
            row.getString("line_items"),
            row.getString("ags_scopes"));
  }

  private static @Nullable Learner learner(ResultSet row) throws SQLException {
    String id = row.getString("u_id");
    return id == null
        ? null
        : new Learner(id, row.getString("u_name"), Columns.instant(row, "u_seen"));
  }
}
