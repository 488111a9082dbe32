// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.time.Instant;

/** Remembers which logins have ended, until they would have expired anyway. */
public interface UsedStates {

  /** True for the first caller with this {@code id}, of all threads and instances; false after. */
  boolean firstUse(String id, Instant expires);
}
