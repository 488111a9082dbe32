// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/** What is stored of platforms, and who must hear that it changed. */
final class PlatformStores {
  private final Platforms platforms;
  private final DeploymentRows deployments;
  private final KnownPlatforms knownPlatforms;
  private final KnownDeployments knownDeployments;
  private final Audit audit;

  PlatformStores(KnownPlatforms knownPlatforms, KnownDeployments knownDeployments, Clock clock) {
    this.platforms = new Platforms(clock);
    this.deployments = new DeploymentRows(clock);
    this.knownPlatforms = knownPlatforms;
    this.knownDeployments = knownDeployments;
    this.audit = new Audit(clock);
  }

  Platforms platforms() {
    return platforms;
  }

  DeploymentRows deployments() {
    return deployments;
  }

  /** Adds a platform with its first deployment; nothing if issuer and client id are known. */
  Optional<String> add(
      AcademyRows rows, String actor, Product product, PlatformForm form, Platform.State state) {
    Optional<String> id = platforms.add(rows, form.name(), product, form.addresses(), state);
    id.ifPresent(
        platform -> {
          if (!form.deployment().isEmpty()) {
            deployments.add(rows, platform, form.deployment(), Deployment.State.APPROVED);
          }
          audit.write(rows, actor, "academy.act-platform-added", form.name());
        });
    return id;
  }

  /** Says that this instance shall read again; the others do within seconds. */
  void changed() {
    knownPlatforms.changed();
    knownDeployments.changed();
  }
}
