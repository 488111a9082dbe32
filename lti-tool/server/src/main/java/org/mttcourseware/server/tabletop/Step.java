// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

/** One thing that a trainer does. */
interface Step {
  /**
   * Does it.
   *
   * @throws org.mttcourseware.server.web.RefusedException 409 if it does not fit the state, 422 if
   *     what was sent is nonsense
   */
  void take(On on, Sent sent);
}
