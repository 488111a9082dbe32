// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.util.Optional;

/** Carries a pending login through the platform and back, and lets it end once. */
public interface States {

  /** Returns the text that stands for {@code login}; nobody can make or change one. */
  String seal(PendingLogin login);

  /** Returns the login that {@code state} stands for, also if it has expired or been used. */
  Optional<PendingLogin> open(String state);

  /** Ends {@code login}, atomically over all instances; false if it had ended before. */
  boolean consume(PendingLogin login);
}
