// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

/**
 * How one question was answered.
 *
 * @param fraction the mean of what was right, from 0 to 1
 */
public record QuestionLine(
    String quiz, String title, int right, int partly, int wrong, double fraction) {

  /** Returns how often it was answered. */
  public int answers() {
    return right + partly + wrong;
  }

  /** Returns the mean in percent. */
  public long percent() {
    return Math.round(fraction * 100);
  }

  /** Returns the same with one answer more that has {@code part} right. */
  QuestionLine and(double part) {
    return new QuestionLine(
        quiz,
        title,
        right + (part >= 1 ? 1 : 0),
        partly + (part > 0 && part < 1 ? 1 : 0),
        wrong + (part <= 0 ? 1 : 0),
        (fraction * answers() + part) / (answers() + 1));
  }
}
