// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;

/** The deployments of an academy as they are stored. */
final class DeploymentRows {
  private final Clock clock;

  DeploymentRows(Clock clock) {
    this.clock = clock;
  }

  List<Deployment> pending(AcademyRows rows) {
    return rows.query(
            "select * from deployment where academy = :academy and state = 'PENDING'"
                + " order by first_seen, id")
        .map((row, context) -> deployment(row))
        .list();
  }

  List<Deployment> of(AcademyRows rows, Platform platform) {
    return rows.query(
            "select * from deployment where academy = :academy and platform = :platform"
                + " order by first_seen, id")
        .bind("platform", platform.id())
        .map((row, context) -> deployment(row))
        .list();
  }

  Optional<Deployment> find(AcademyRows rows, String id) {
    return rows.query("select * from deployment where academy = :academy and id = :id")
        .bind("id", id)
        .map((row, context) -> deployment(row))
        .findOne();
  }

  /** Returns whether other academies have deployments of a platform of this one. */
  boolean othersHave(AcademyRows rows, Platform platform) {
    return rows.query(
                "select count(*) from deployment where platform = :platform and academy <> :academy")
            .bind("platform", platform.id())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Returns what the platform of a deployment is called, whichever academy's it is. */
  String platformName(AcademyRows rows, Deployment deployment) {
    return rows.query(
            "select name from platform join deployment on platform.id = deployment.platform"
                + " where deployment.academy = :academy and deployment.id = :id")
        .bind("id", deployment.id())
        .mapTo(String.class)
        .one();
  }

  /** Adds a deployment, unless it is known. */
  void add(AcademyRows rows, String platform, String deploymentId, Deployment.State state) {
    boolean decided = state != Deployment.State.PENDING;
    rows.update(
            "insert into deployment (id, academy, platform, deployment_id, state, first_seen,"
                + " decided_at) values (:id, :academy, :platform, :deployment, :state, :now,"
                + " :decided) on conflict do nothing")
        .bind("id", RandomIds.id())
        .bind("platform", platform)
        .bind("deployment", deploymentId)
        .bind("state", state.name())
        .bind("now", clock.instant())
        .bind("decided", decided ? clock.instant() : null)
        .execute();
  }

  void decide(AcademyRows rows, String id, Deployment.State state) {
    rows.update(
            "update deployment set state = :state, decided_at = :now"
                + " where academy = :academy and id = :id")
        .bind("state", state.name())
        .bind("now", clock.instant())
        .bind("id", id)
        .execute();
  }

  /** Hands a deployment that nobody has used yet to another academy. */
  void assign(AcademyRows rows, String id, AcademyId other) {
    rows.update(
            "update deployment set academy = :other"
                + " where academy = :academy and id = :id and state = 'PENDING'")
        .bind("other", other.value())
        .bind("id", id)
        .execute();
  }

  static Deployment deployment(ResultSet row) throws SQLException {
    return new Deployment(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        row.getString("platform"),
        row.getString("deployment_id"),
        Deployment.State.valueOf(row.getString("state")),
        Columns.instant(row, "first_seen"),
        Columns.optionalInstant(row, "decided_at"));
  }
}
