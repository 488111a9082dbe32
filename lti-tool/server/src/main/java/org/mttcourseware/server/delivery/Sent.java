// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import org.mttcourseware.server.web.RefusedException;

/**
 * Answers to a quiz as a page sent them, and the key to mark them by.
 *
 * @param quiz its id
 */
record Sent(String quiz, QuizKey key, Answers answers) {
  /**
   * Makes sure that the quiz can have asked exactly these questions.
   *
   * @throws RefusedException if not
   */
  void requireAsked() {
    if (!key.canAsk(answers.questions())) {
      throw new RefusedException(422, "delivery.not-asked");
    }
  }

  /**
   * Makes sure that each question is one of the quiz and was answered: in practice, whoever has
   * tried may see.
   *
   * @throws RefusedException if not
   */
  void requireAnswered() {
    boolean tried =
        key.questions().keySet().containsAll(answers.questions())
            && answers.byQuestion().values().stream().noneMatch(Scorer::isEmpty);
    if (!tried) {
      throw new RefusedException(422, "delivery.not-asked");
    }
  }
}
