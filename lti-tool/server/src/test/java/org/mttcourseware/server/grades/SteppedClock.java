// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test puts forward. */
final class SteppedClock extends Clock {
  private final AtomicReference<Instant> now = new AtomicReference<>(SampleCourse.BEGIN);

  void step(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
