// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

/**
 * Something in the sources that a format cannot say: told to who builds, never dropped in silence.
 *
 * @param segment its id
 * @param part the id of the activity, and of the question behind a slash
 * @param reason one sentence: what is missing or stands there instead, and which format has it
 */
public record Omission(String segment, String part, String reason) {
  /** Returns this as one line. */
  public String sentence() {
    return segment + ": " + part + ": " + reason;
  }
}
