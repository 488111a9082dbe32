// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;

/**
 * Where the tenant hangs: one installation of the tool in a platform.
 *
 * @param academy whose it is; with one client id for many customers, another than the platform's
 * @param deploymentId as the LMS calls it
 */
public record Deployment(
    String id,
    AcademyId academy,
    String platform,
    String deploymentId,
    State state,
    Instant firstSeen,
    Optional<Instant> decided) {

  /** Whether an administrator let it in. */
  public enum State {
    PENDING,
    APPROVED,
    REFUSED;

    /** Returns its name in texts. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
