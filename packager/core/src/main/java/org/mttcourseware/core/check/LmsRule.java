// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/**
 * A rule that one learning system makes and another does not. What it finds is advice as long as
 * nobody says where the packages go, and an error for the system that is named.
 */
interface LmsRule extends Rule {
  /** Adds a problem for each place where {@code draft} breaks this rule in {@code lms}. */
  void check(Draft draft, LmsProfile lms, Findings findings);

  @Override
  default void check(Draft draft, Findings findings) {
    LmsProfiles.all().forEach(lms -> check(draft, lms, findings));
  }
}
