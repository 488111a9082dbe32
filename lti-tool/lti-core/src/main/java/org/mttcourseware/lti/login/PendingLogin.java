// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A login that has begun and waits for the platform's answer.
 *
 * @param id random, names this login in the store of used ones
 * @param browserHash {@link BrowserSecret#hash hash} of a secret that only this browser holds; a
 *     login with an empty one is never accepted
 * @param storageTarget the frame that the platform offers to keep the secret (platform storage)
 * @param repeat the parameters needed to begin again in a new window; empty if they were too long
 */
public record PendingLogin(
    String id,
    String registrationId,
    String nonce,
    URI target,
    Instant expires,
    String browserHash,
    Optional<String> storageTarget,
    Map<String, String> repeat) {
  public PendingLogin {
    repeat = Map.copyOf(repeat);
  }

  /** Without the nonce and the hints. */
  @Override
  public String toString() {
    return "PendingLogin[" + registrationId + ", " + expires + "]";
  }
}
