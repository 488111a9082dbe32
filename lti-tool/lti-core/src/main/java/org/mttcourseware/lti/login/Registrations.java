// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.Registration;

/** The platforms that the application knows. */
public interface Registrations {

  /**
   * Returns the registrations of an issuer. A client id or a deployment id narrows them down where
   * the platform sent one; a deployment that is not known yet does not.
   */
  List<Registration> of(String issuer, Optional<String> clientId, Optional<String> deploymentId);

  /** Returns the registration with our own id. */
  Optional<Registration> byId(String id);
}
