// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.academy.Concern;
import org.mttcourseware.server.academy.Concerns;
import org.mttcourseware.server.store.AcademyRows;

/** Tells the administrator's first page of grades that do not arrive. */
final class GradeConcerns implements Concerns {
  /** A platform that is back within this time is nobody's concern. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Undelivered undelivered;
  private final Clock clock;

  GradeConcerns(Undelivered undelivered, Clock clock) {
    this.undelivered = undelivered;
    this.clock = clock;
  }

  @Override
  public List<Concern> in(AcademyRows rows) {
    List<Concern> concerns = new ArrayList<>();
    for (Undelivered.Gradebook gradebook : undelivered.gradebooks(rows)) {
      if (gradebook.stuck() > 0) {
        concerns.add(
            concern("grades.concern-stuck", gradebook, gradebook.stuck(), Optional.empty()));
      }
      Optional<Instant> since =
          gradebook.pausedSince().filter(at -> at.isBefore(clock.instant().minus(PATIENCE)));
      if (since.isPresent() && gradebook.waiting() > 0) {
        concerns.add(concern("grades.concern-paused", gradebook, gradebook.waiting(), since));
      }
    }
    return concerns;
  }

  private static Concern concern(
      String text, Undelivered.Gradebook gradebook, int count, Optional<Instant> since) {
    return new Concern(
        text, List.of(gradebook.name(), count), since, "/grades", "grades.concern-act");
  }
}
