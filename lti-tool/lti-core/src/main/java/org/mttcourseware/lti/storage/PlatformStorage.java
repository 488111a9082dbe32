// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.storage;

import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.login.PendingLogin;

/**
 * What a page needs to keep the browser's secret with the platform, or to read it back (Platform
 * Storage 0.1): messages go to {@code frame}, and only to {@code origin}.
 *
 * @param frame {@code _parent}, or the name of a frame inside it
 * @param origin of the platform's authorization endpoint; answers from elsewhere do not count
 * @param value the secret to keep; empty on the page that reads it back
 */
public record PlatformStorage(String frame, String origin, String key, String value) {

  /** For the page that begins the login; nothing if the platform offers no storage. */
  public static Optional<PlatformStorage> keeping(
      PendingLogin login, Registration registration, String secret) {
    Optional<Origin> origin = Origin.of(registration.authorizationEndpoint());
    if (login.storageTarget().isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlatformStorage(
            login.storageTarget().get(), origin.get().toString(), "mtt_" + login.id(), secret));
  }

  /** For the page that proves the browser; nothing if the platform offers no storage. */
  public static Optional<PlatformStorage> reading(PendingLogin login, Registration registration) {
    return keeping(login, registration, "");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "PlatformStorage[" + frame + ", " + origin + "]";
  }
}
