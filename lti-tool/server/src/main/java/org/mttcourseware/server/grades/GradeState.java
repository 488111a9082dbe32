// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

/** Where a grade is on its way to the gradebook. */
public enum GradeState {
  /** The teacher has not released the grades of this link. */
  HELD,
  /** It will be sent. */
  WAITING,
  /** The gradebook has it. */
  SENT,
  /** The gradebook refused it; an administrator must look. */
  STUCK,
  /** An administrator gave it up; a better result is sent again. */
  GIVEN_UP,
  /** The LMS offers no gradebook for this link. */
  NOWHERE,
  /** The teacher took the attempts back: the next result counts, whatever it is. */
  RESET
}
