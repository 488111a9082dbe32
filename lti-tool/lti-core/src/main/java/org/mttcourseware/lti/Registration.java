// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * One platform that this tool is registered with, under one client id (LTI Core 1.3, 3.1).
 *
 * @param id our own name for it; never shown to the platform
 * @param tokenAudience what the platform wants as audience of an assertion, if not its token
 *     endpoint
 */
public record Registration(
    String id,
    String issuer,
    String clientId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    Optional<String> tokenAudience) {
  public Registration {
    Objects.requireNonNull(id);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(clientId);
    Objects.requireNonNull(authorizationEndpoint);
    Objects.requireNonNull(tokenEndpoint);
    Objects.requireNonNull(jwksUri);
    Objects.requireNonNull(tokenAudience);
  }
}
