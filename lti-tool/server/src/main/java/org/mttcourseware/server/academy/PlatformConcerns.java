// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/** What may not be all right with the platforms of an academy. */
final class PlatformConcerns implements Concerns {
  private final PlatformStores stores;

  PlatformConcerns(PlatformStores stores) {
    this.stores = stores;
  }

  @Override
  public List<Concern> in(AcademyRows rows) {
    List<Concern> concerns = new ArrayList<>();
    List<Deployment> pending = stores.deployments().pending(rows);
    if (!pending.isEmpty()) {
      concerns.add(
          new Concern(
              "academy.concern-pending",
              List.of(pending.size()),
              Optional.of(pending.get(0).firstSeen()),
              "/deployments",
              "academy.concern-pending-act"));
    }
    List<Platform> platforms = stores.platforms().all(rows);
    for (Platform platform : platforms) {
      of(platform).ifPresent(concerns::add);
    }
    if (platforms.isEmpty() && !hasDeployment(rows)) {
      concerns.add(
          new Concern(
              "academy.concern-no-platform",
              List.of(),
              Optional.empty(),
              "/platforms/new",
              "academy.connect"));
    }
    return concerns;
  }

  private static Optional<Concern> of(Platform platform) {
    String path = "/platforms/" + platform.id();
    if (platform.state() == Platform.State.UNCONFIRMED) {
      return Optional.of(
          new Concern(
              "academy.concern-unconfirmed",
              List.of(platform.name()),
              Optional.of(platform.created()),
              path,
              "academy.concern-look"));
    }
    return platform
        .proposed()
        .map(
            proposed ->
                new Concern(
                    "academy.concern-proposed",
                    List.of(platform.name()),
                    Optional.empty(),
                    path,
                    "academy.concern-look"));
  }

  /** An academy may live on deployments of another's platform alone. */
  private static boolean hasDeployment(AcademyRows rows) {
    return rows.query("select count(*) from deployment where academy = :academy")
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
