// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What a crowd and its projector have seen of one vote, and when. */
final class Sightings {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final List<Long> openings = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private int streams;
  private String sample = "";
  private @Nullable Exception broken;

  /** The projector showed so many votes at this time. */
  record Count(int votes, long nanos) {}

  /** Forgets what was seen: a new vote begins. */
  synchronized void begin() {
    openings.clear();
    counts.clear();
  }

  /** A stream brought its first event. */
  synchronized void stream() {
    streams++;
    notifyAll();
  }

  /** A phone was shown that it may vote now. */
  synchronized void opening(String data, long nanos) {
    sample = data;
    openings.add(nanos);
    notifyAll();
  }

  /** The projector showed a count. */
  synchronized void count(int votes, long nanos) {
    counts.add(new Count(votes, nanos));
    notifyAll();
  }

  synchronized void fail(Exception why) {
    broken = why;
    notifyAll();
  }

  synchronized void awaitStreams(int wanted) throws Skipped, InterruptedException {
    await(() -> streams >= wanted, () -> streams + " of " + wanted + " streams began");
  }

  /** Returns when each phone saw that the vote is open. */
  synchronized List<Long> awaitOpenings(int wanted) throws Skipped, InterruptedException {
    await(
        () -> openings.size() >= wanted,
        () -> openings.size() + " of " + wanted + " phones saw that the vote is open");
    return List.copyOf(openings);
  }

  /** Returns what the projector showed until it showed {@code votes}. */
  synchronized List<Count> awaitCount(int votes) throws Skipped, InterruptedException {
    await(() -> shown() >= votes, () -> "the projector shows " + shown() + " of " + votes);
    return List.copyOf(counts);
  }

  /** Returns what a phone was sent when a vote opened. */
  synchronized String sample() {
    return sample;
  }

  private int shown() {
    return counts.stream().mapToInt(Count::votes).max().orElse(0);
  }

  private void await(BooleanSupplier done, java.util.function.Supplier<String> said)
      throws Skipped, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done.getAsBoolean()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (broken != null) {
        throw new Skipped("a stream broke off: " + broken);
      }
      if (millis <= 0) {
        throw new Skipped("after a minute " + said.get());
      }
      wait(millis);
    }
  }
}
