// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/**
 * Marks a graded quiz of a learner: the attempt, how the work stands and the result, or nothing.
 */
final class Marking {
  private final ResultListener listener;

  Marking(ResultListener listener) {
    this.listener = listener;
  }

  /**
   * Takes an attempt.
   *
   * @throws RefusedException if all attempts were used, or these questions cannot have been asked
   */
  void take(AcademyRows rows, Learner learner, Lesson lesson, Sent sent, Instant now) {
    Works works = new Works(rows, lesson.linked().link(), learner.id());
    Work work =
        works
            .locked()
            .orElseGet(() -> works.open(lesson.catalogue().id(), learner.testUser(), now));
    Attempts attempts = new Attempts(rows, work.id());
    List<Attempt> before = attempts.at(sent.quiz());
    if (isLast(before, sent.answers())) {
      return; // Sent once more because the answer was lost on its way.
    }
    if (sent.key().attempts() > 0 && before.size() >= sent.key().attempts()) {
      throw new RefusedException(409, "delivery.attempts-used");
    }
    sent.requireAsked();
    attempts.add(
        sent.quiz(), before.size() + 1, sent.answers(), sent.key().mark(sent.answers()), now);
    Outcome outcome = Outcome.of(lesson.graded(), attempts.standings());
    works.stands(outcome, now);
    if (!learner.testUser()) {
      listener.reached(rows, result(lesson, learner, outcome, now));
    }
  }

  /**
   * Makes sure that answers which are only shown again were asked for before.
   *
   * @throws RefusedException if not: nobody sees the answers before an attempt
   */
  static void requireSent(AcademyRows rows, Learner learner, Lesson lesson, Sent sent) {
    Set<String> asked =
        new Works(rows, lesson.linked().link(), learner.id())
            .locked()
            .map(work -> new Attempts(rows, work.id()).asked(sent.quiz()))
            .orElse(Set.of());
    if (!asked.containsAll(sent.answers().questions())) {
      throw new RefusedException(409, "delivery.not-sent");
    }
  }

  private static boolean isLast(List<Attempt> before, Answers answers) {
    return !before.isEmpty() && before.get(before.size() - 1).answers().equals(answers.json());
  }

  private static Result result(Lesson lesson, Learner learner, Outcome outcome, Instant now) {
    return new Result(
        lesson.linked().link(),
        learner.id(),
        outcome.got(),
        outcome.total(),
        outcome.complete(),
        now);
  }
}
