// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;

/**
 * An LMS that knows this tool by one client id, as an academy registered it.
 *
 * @param trusts whether its new deployments are let in unasked
 * @param proposed addresses of a later registration of the same client, for an administrator to
 *     take or drop
 */
public record Platform(
    String id,
    AcademyId academy,
    String name,
    Product product,
    Addresses addresses,
    boolean trusts,
    State state,
    Optional<Addresses> proposed,
    Instant created) {

  /** Whether launches of it are taken. */
  public enum State {
    UNCONFIRMED,
    ACTIVE,
    OFF;

    /** Returns its name in texts. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What LTI needs to know of it.
   *
   * @param audience what it wants as audience of our assertions; empty for its token address
   */
  public record Addresses(
      String issuer,
      String clientId,
      String authorization,
      String token,
      String jwks,
      String audience) {}

  /** Returns whether launches of it are taken. */
  public boolean isActive() {
    return state == State.ACTIVE;
  }
}
