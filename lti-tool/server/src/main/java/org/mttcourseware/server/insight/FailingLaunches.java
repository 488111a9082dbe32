// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.academy.Concern;
import org.mttcourseware.server.academy.Concerns;
import org.mttcourseware.server.store.AcademyRows;

/** Tells the first page of an academy of launches that were refused in the last day. */
final class FailingLaunches implements Concerns {
  private static final Duration LATELY = Duration.ofDays(1);

  private final Clock clock;

  FailingLaunches(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Concern> in(AcademyRows rows) {
    List<Concern> concerns = new ArrayList<>();
    for (Tally tally : LaunchRecords.tallies(rows, clock.instant().minus(LATELY))) {
      if (tally.refused() > 0) {
        concerns.add(
            new Concern(
                "insight.concern-refused",
                List.of(tally.refused(), tally.name(), tally.accepted()),
                Optional.of(clock.instant().minus(LATELY)),
                "/launches?refused=1&platform=" + tally.platform(),
                "insight.concern-look"));
      }
    }
    return concerns;
  }
}
