// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;

/** What came of a dynamic registration. */
public sealed interface RegistrationAnswer
    permits RegistrationAnswer.Registered, RegistrationAnswer.Refused {

  /**
   * The platform knows us. Keep it inactive until an administrator has confirmed it.
   *
   * @param deploymentId only some platforms say it; else the first launch brings it
   * @param grantedScopes what the platform says that we may do; may be less than was asked for
   */
  record Registered(
      Registration registration, Optional<String> deploymentId, Set<String> grantedScopes)
      implements RegistrationAnswer {
    public Registered {
      grantedScopes = Set.copyOf(grantedScopes);
    }
  }

  /** The platform, or we, refused. */
  record Refused(Refusal refusal) implements RegistrationAnswer {}
}
