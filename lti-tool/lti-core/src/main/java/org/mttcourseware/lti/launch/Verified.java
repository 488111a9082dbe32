// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.login.PendingLogin;

/** A message whose signature is that of the registered platform: its claims can be judged. */
record Verified(JsonObject claims, PendingLogin login, Registration registration, Instant now) {

  Optional<MessageType> messageType() {
    return claims.exact(Claims.MESSAGE_TYPE).flatMap(MessageType::of);
  }

  boolean is(MessageType type) {
    return messageType().filter(type::equals).isPresent();
  }

  Optional<String> deploymentId() {
    return claims.exact(Claims.DEPLOYMENT_ID).filter(id -> !id.isBlank());
  }
}
