// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

/** Where an exercise is on its way. */
enum Phase {
  /** People come in and take their seats. */
  WAITING,
  /** The clock runs. */
  RUNNING,
  /** The clock stands, and can go on. */
  HELD,
  /** It is over. */
  FINISHED,
  /** People say what went well, and what not. */
  HOTWASH
}
