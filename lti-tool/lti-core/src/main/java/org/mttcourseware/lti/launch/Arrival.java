// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.keys.SignedToken;
import org.mttcourseware.lti.keys.TokenRead;
import org.mttcourseware.lti.login.PendingLogin;

/** A response as it arrived: read, but nothing in it believed. */
record Arrival(
    AuthenticationResponse response,
    TokenRead read,
    Optional<PendingLogin> login,
    Optional<Registration> registration,
    Instant now) {

  Optional<SignedToken> token() {
    return read instanceof SignedToken token ? Optional.of(token) : Optional.empty();
  }

  /** The token and the registration that it must fit, if both are there. */
  Optional<Claimed> claimed() {
    return token().flatMap(token -> registration.map(known -> new Claimed(token, known)));
  }

  /** What a token claims to one registration. */
  record Claimed(SignedToken token, Registration registration) {}
}
