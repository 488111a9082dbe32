// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

/**
 * One attempt at a graded quiz.
 *
 * @param number from 1
 * @param answers as {@link Answers#json} writes them
 */
record Attempt(String quiz, int number, double got, double total, String answers) {
  /** Returns the part of the points that was reached; an attempt without points counts least. */
  double part() {
    return total > 0 ? got / total : -1;
  }
}
