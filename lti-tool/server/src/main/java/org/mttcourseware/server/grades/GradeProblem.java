// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.util.Locale;

/** Why a grade did not arrive. Each has two texts: what it means, and what to do. */
public enum GradeProblem {
  /** The platform is switched off here, or not confirmed. */
  PLATFORM_OFF,
  /** No answer: network, name, certificate, time. */
  UNREACHABLE,
  /** The address lies inside the tool's own network. */
  ADDRESS_REFUSED,
  /** The LMS failed (5xx). */
  BROKEN,
  /** The LMS wants fewer calls (429). */
  THROTTLED,
  /** The LMS gave no access token. */
  NO_TOKEN,
  /** The LMS does not believe a new access token (401). */
  UNAUTHORIZED,
  /** The LMS does not let this tool write this grade (403). */
  FORBIDDEN,
  /** The column of the gradebook is no longer there (404). */
  COLUMN_GONE,
  /** The link has no column, and the tool may not make one. */
  NO_COLUMN,
  /** The column that the LMS named belongs to another link. */
  OTHER_COLUMN,
  /** The LMS does not take this grade (another 4xx), such as that of a teacher. */
  REJECTED,
  /** Not an LMS: a web page instead of an answer. */
  NOT_AN_LMS;

  /** Returns the key of the text that says what it means. */
  public String meaning() {
    return "grades.meaning-" + inTexts();
  }

  /** Returns the key of the text that says what to do. */
  public String mend() {
    return "grades.mend-" + inTexts();
  }

  private String inTexts() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
