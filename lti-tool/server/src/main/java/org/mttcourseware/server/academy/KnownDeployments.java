// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.launch.DeploymentState;
import org.mttcourseware.lti.launch.Deployments;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.SiteRows;

/**
 * The deployments of all platforms, for launches: whose each is, and whether it was let in. Kept
 * for a few seconds; one that is new to a platform that is trusted is let in at once.
 */
public final class KnownDeployments implements Deployments {
  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final int MOST_KEPT = 10_000;
  private static final int MOST_PENDING = 200;

  private final Database database;
  private final Clock clock;
  private final DeploymentRows stored;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  private record Key(String platform, String deploymentId) {}

  private record Kept(Found found, Instant read) {}

  /**
   * A deployment, and whether its academy takes launches.
   *
   * @param open whether the academy is not closed
   */
  public record Found(Deployment deployment, boolean open) {}

  /** Makes the view of the deployments in {@code database}. */
  public KnownDeployments(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.stored = new DeploymentRows(clock);
  }

  @Override
  public DeploymentState of(Registration registration, String deploymentId) {
    Optional<Found> found = find(registration.id(), deploymentId);
    if (found.isEmpty() && letIn(registration.id(), deploymentId)) {
      found = find(registration.id(), deploymentId);
    }
    return found.map(KnownDeployments::state).orElse(DeploymentState.UNKNOWN);
  }

  private static DeploymentState state(Found found) {
    return switch (found.deployment().state()) {
      case APPROVED -> found.open() ? DeploymentState.APPROVED : DeploymentState.REFUSED;
      case PENDING -> DeploymentState.PENDING;
      case REFUSED -> DeploymentState.REFUSED;
    };
  }

  /** Returns the deployment that a platform calls {@code deploymentId}. */
  public Optional<Found> find(String platform, String deploymentId) {
    Key key = new Key(platform, deploymentId);
    Kept known = kept.get(key);
    if (known != null && known.read().isAfter(clock.instant().minus(FRESH))) {
      return Optional.of(known.found());
    }
    Optional<Found> read = database.site(rows -> read(rows, key));
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    read.ifPresentOrElse(
        found -> kept.put(key, new Kept(found, clock.instant())), () -> kept.remove(key));
    return read;
  }

  private static Optional<Found> read(SiteRows rows, Key key) {
    return rows.query(
            "select deployment.*, closed_at from deployment join academy on academy.id = deployment.academy"
                + " where platform = :platform and deployment_id = :deployment")
        .bind("platform", key.platform())
        .bind("deployment", key.deploymentId())
        .map(
            (row, context) ->
                new Found(DeploymentRows.deployment(row), row.getObject("closed_at") == null))
        .findOne();
  }

  /** Lets a new deployment in if its platform is trusted. */
  private boolean letIn(String platform, String deploymentId) {
    return database.site(
        rows -> {
          Optional<String> academy =
              rows.query("select academy from platform where id = :id and trusts_deployments")
                  .bind("id", platform)
                  .mapTo(String.class)
                  .findOne();
          academy.ifPresent(
              id ->
                  stored.add(
                      rows.of(new AcademyId(id)),
                      platform,
                      deploymentId,
                      Deployment.State.APPROVED));
          return academy.isPresent();
        });
  }

  /**
   * Holds a new deployment for an administrator to approve, in the academy of its platform. Called
   * for verified launches alone, and bounded: nobody can fill the list.
   */
  public void hold(String platform, String deploymentId) {
    database.changeSite(
        rows -> {
          int pending =
              rows.query(
                      "select count(*) from deployment"
                          + " where platform = :platform and state = 'PENDING'")
                  .bind("platform", platform)
                  .mapTo(Integer.class)
                  .one();
          if (pending < MOST_PENDING) {
            rows.query("select academy from platform where id = :id")
                .bind("id", platform)
                .mapTo(String.class)
                .findOne()
                .map(AcademyId::new)
                .ifPresent(
                    academy ->
                        stored.add(
                            rows.of(academy), platform, deploymentId, Deployment.State.PENDING));
          }
        });
  }

  /** Reads again at the next question: something was changed by this instance. */
  void changed() {
    kept.clear();
  }
}
