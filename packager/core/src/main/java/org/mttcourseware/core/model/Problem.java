// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * One finding about a source: a value, never an exception.
 *
 * @param code such as {@code MTT104}
 * @param message what is wrong, and what to do, in one sentence each
 */
public record Problem(
    String code, Severity severity, Position position, String message, String mend)
    implements Comparable<Problem> {
  /** How bad it is: an error means no package at all. */
  public enum Severity {
    ERROR,
    WARNING;

    /** Returns the word in output. */
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }

  /** Returns this with the severity of an error. */
  public Problem asError() {
    return new Problem(code, Severity.ERROR, position, message, mend);
  }

  @Override
  public int compareTo(Problem other) {
    int byPosition = position.compareTo(other.position);
    int byCode = byPosition != 0 ? byPosition : code.compareTo(other.code);
    return byCode != 0 ? byCode : message.compareTo(other.message);
  }
}
