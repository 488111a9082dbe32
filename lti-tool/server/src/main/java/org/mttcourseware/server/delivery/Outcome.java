// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.List;
import java.util.Map;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;

/**
 * Where a learner stands over all graded quizzes of a lesson: the best attempt of each. As {@code
 * script/record.js} reckons it, but for the pages seen.
 *
 * @param complete whether each was sent at least once
 */
record Outcome(double got, double total, boolean complete, boolean passed) {

  /** Sums up; a quiz that was not sent yet counts with all its points. */
  static Outcome of(List<ActivityEntry> graded, Map<String, Standing> standings) {
    double got = 0;
    double total = 0;
    double needed = 0;
    boolean complete = true;
    for (ActivityEntry quiz : graded) {
      Standing standing = standings.getOrDefault(quiz.id(), new Standing(0, 0, 0));
      double points = standing.used() > 0 ? standing.total() : quiz.maximum();
      got += standing.got();
      total += points;
      needed += quiz.pass() * points;
      complete = complete && standing.used() > 0;
    }
    double percent = total > 0 ? Scorer.round(got / total * 100) : 0;
    boolean passed = percent >= (total > 0 ? needed / total : 0) - 1e-9;
    return new Outcome(Scorer.round(got), Scorer.round(total), complete, passed);
  }

  /** Returns the status of a work with this outcome. */
  String status() {
    return !complete ? "incomplete" : passed ? "passed" : "failed";
  }
}
