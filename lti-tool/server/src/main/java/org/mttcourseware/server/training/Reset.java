// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/**
 * Lets a learner begin anew behind one link: the work and its attempts go; what the gradebook has
 * stays there until the learner has a new result, which then counts whatever it is.
 */
final class Reset {
  private final Outbox outbox;
  private final Audit audit;

  Reset(Outbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * Does it.
   *
   * @throws RefusedException 404 if the learner has done nothing there
   */
  void of(AcademyRows rows, Taught taught, String learner) {
    LearnerLine line = line(rows, taught, learner);
    rows.update(
            "delete from work where academy = :academy"
                + " and resource_link = :link and learner = :learner")
        .bind("link", taught.link())
        .bind("learner", learner)
        .execute();
    outbox.takeBack(rows, taught.link(), learner);
    audit.write(rows, Audit.TEACHER, "training.act-reset", taught.title() + " – " + line.name());
  }

  /** Returns the line of {@code learner}. */
  static LearnerLine line(AcademyRows rows, Taught taught, String learner) {
    return LearnerLine.all(rows, taught).stream()
        .filter(line -> line.learner().equals(learner))
        .findFirst()
        .orElseThrow(() -> new RefusedException(404, "training.no-learner"));
  }
}
