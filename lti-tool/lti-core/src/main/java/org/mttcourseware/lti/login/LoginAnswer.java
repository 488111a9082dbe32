// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.net.URI;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;

/** What came of a login initiation. */
public sealed interface LoginAnswer permits LoginAnswer.Go, LoginAnswer.Refused {

  /**
   * Send the browser to {@code authorization}, the platform's endpoint with the request in its
   * query.
   *
   * @param state the text that will come back, for the name of a cookie
   */
  record Go(URI authorization, String state, PendingLogin pending, Registration registration)
      implements LoginAnswer {

    /** Without the state and the hints. */
    @Override
    public String toString() {
      return "Go[" + registration.id() + "]";
    }
  }

  /** Show why not. */
  record Refused(Refusal refusal) implements LoginAnswer {}
}
