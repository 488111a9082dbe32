// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

/** What became of one rule. */
public enum Verdict {
  PASSED,
  FAILED,
  /** What the rule needs was not there, or could not be trusted. */
  SKIPPED
}
