// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;

/**
 * What the platform had the browser post to us (LTI Core 1.3, 5.1.1.3). A field that was not there
 * is the empty string.
 */
public record AuthenticationResponse(
    String idToken,
    String state,
    Optional<String> error,
    Optional<String> errorDescription,
    BrowserProof proof) {
  /** Without the token and the state. */
  @Override
  public String toString() {
    return "AuthenticationResponse[error=" + error.orElse("none") + "]";
  }
}
