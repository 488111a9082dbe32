// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.Map;

/** What a trainer does with the clock. No time of a browser is ever used. */
final class ClockSteps {
  static final Map<String, Step> ALL =
      Map.of(
          "start", ClockSteps::start,
          "hold", ClockSteps::hold,
          "goon", ClockSteps::goOn,
          "skip", ClockSteps::skip,
          "speed", ClockSteps::speed,
          "finish", ClockSteps::finish);

  private static final int SLOWEST = 10;
  private static final int FASTEST = 6_000;
  private static final int LONGEST_SKIP = 600;
  private static final long MINUTE = 60_000;

  private ClockSteps() {}

  private static void start(On on, Sent sent) {
    on.demand(on.run().phase() == Phase.WAITING);
    on.store(on.run().begun(on.now()));
  }

  private static void hold(On on, Sent sent) {
    on.demand(on.run().phase() == Phase.RUNNING);
    on.store(on.run().withClock(on.run().clock().held(on.now())));
  }

  private static void goOn(On on, Sent sent) {
    on.demand(on.run().phase() == Phase.HELD && on.run().finished().isEmpty());
    on.store(on.run().withClock(on.run().clock().goingOn(on.now())));
  }

  /** Forward alone: what has been seen cannot be unseen. */
  private static void skip(On on, Sent sent) {
    on.demand(on.run().isPlayed());
    long millis =
        sent.has("to")
            ? on.inject(sent, "to").planned()
            : on.millis() + sent.number("minutes", 1, LONGEST_SKIP) * MINUTE;
    on.demand(millis > on.millis());
    on.store(on.run().withClock(on.run().clock().set(millis, on.now())));
  }

  private static void speed(On on, Sent sent) {
    on.demand(on.run().finished().isEmpty());
    int speed = sent.hundredths("factor", SLOWEST, FASTEST);
    on.store(on.run().withClock(on.run().clock().at(speed, on.now())));
  }

  private static void finish(On on, Sent sent) {
    on.demand(on.run().isPlayed());
    on.store(on.run().over(on.now()));
  }
}
