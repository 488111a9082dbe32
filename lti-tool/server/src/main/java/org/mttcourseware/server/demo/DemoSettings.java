// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import java.time.Clock;
import java.util.Optional;

/**
 * What a demo LMS is started with.
 *
 * @param name on its pages
 * @param host the name under which it is reached; another site than the tool's
 * @param port 0 for a free one
 * @param learners how many there are
 * @param seed of the failures that look random
 * @param guide what the welcome page says of the tool, in {@code mtt demo}
 */
public record DemoSettings(
    String name,
    String host,
    int port,
    int learners,
    long seed,
    Clock clock,
    Optional<DemoGuide> guide) {
  /** An LMS with two learners on any free port. */
  public static final DemoSettings PLAIN =
      new DemoSettings("Demo LMS", "127.0.0.1", 0, 2, 1, Clock.systemUTC(), Optional.empty());

  /** Returns it with another name. */
  public DemoSettings named(String newName) {
    return new DemoSettings(newName, host, port, learners, seed, clock, guide);
  }

  /** Returns it on a port. */
  public DemoSettings on(int newPort) {
    return new DemoSettings(name, host, newPort, learners, seed, clock, guide);
  }

  /** Returns it with as many learners. */
  public DemoSettings with(int newLearners) {
    return new DemoSettings(name, host, port, newLearners, seed, clock, guide);
  }

  /** Returns it with another clock. */
  public DemoSettings at(Clock newClock) {
    return new DemoSettings(name, host, port, learners, seed, newClock, guide);
  }

  /** Returns it with what the welcome page says. */
  public DemoSettings guided(DemoGuide newGuide) {
    return new DemoSettings(name, host, port, learners, seed, clock, Optional.of(newGuide));
  }
}
