// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** Sets up an academy in one go, without anybody at a browser: for the demo. */
public final class Founding {
  private static final String ACTOR = "demo";

  private final Database database;
  private final Clock clock;

  /** Makes it for a database where nobody administers the site yet. */
  public Founding(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds an academy, and somebody who administers the site.
   *
   * @throws IllegalStateException if somebody does already
   */
  public AcademyId begin(String name, String login, String password) {
    AcademyId id = Academies.newId();
    String hash = Passwords.hash(password);
    database.changeSite(
        rows -> {
          boolean first = !People.siteHasOne(rows);
          if (!first || new People(database, clock).add(rows, login, hash, true, "en").isEmpty()) {
            throw new IllegalStateException("somebody administers this site already");
          }
          new Academies(database, clock).add(rows, id, name, "en", ACTOR);
        });
    return id;
  }

  /** Registers an LMS with {@code academy}, and lets its deployment in. */
  public void register(
      AcademyId academy, String name, Platform.Addresses addresses, String deploymentId) {
    database.change(
        academy,
        rows -> {
          String platform =
              new Platforms(clock)
                  .add(rows, name, Product.OTHER, addresses, Platform.State.ACTIVE)
                  .orElseThrow();
          new DeploymentRows(clock).add(rows, platform, deploymentId, Deployment.State.APPROVED);
        });
  }
}
