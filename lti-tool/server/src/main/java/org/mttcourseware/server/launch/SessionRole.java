// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

/** What a launch lets its browser do. */
public enum SessionRole {
  /** Learns; also whoever has an unknown role, or none. */
  LEARNER,
  /** Teaches in this context, and may look at the page as a learner does. */
  TEACHER,
  /** Chooses what the LMS shall link to. */
  LINKER
}
