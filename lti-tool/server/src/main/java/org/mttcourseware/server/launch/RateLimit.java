// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many a second, and a burst of so many at once, for each key. On this instance alone. */
public final class RateLimit {
  private static final int MOST_KEYS = 50_000;

  private final double perSecond;
  private final double burst;
  private final Clock clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  private record Bucket(double left, long at) {}

  /** Makes a limit of {@code perSecond} after the first {@code burst}. */
  public RateLimit(double perSecond, double burst, Clock clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
  }

  /** Takes one for {@code key}; false if there is none left. */
  public boolean allows(String key) {
    if (buckets.size() > MOST_KEYS) {
      // A flood from many addresses: whoever is full again is as good as unknown.
      buckets.values().removeIf(bucket -> refilled(bucket) >= burst);
      if (buckets.size() > MOST_KEYS) {
        buckets.clear();
      }
    }
    boolean[] allowed = new boolean[1];
    buckets.compute(
        key,
        (same, bucket) -> {
          double left = bucket == null ? burst : refilled(bucket);
          allowed[0] = left >= 1;
          return new Bucket(allowed[0] ? left - 1 : left, clock.millis());
        });
    return allowed[0];
  }

  /** Returns whether {@code key} has none left, and takes none. */
  public boolean isSpent(String key) {
    Bucket bucket = buckets.get(key);
    return bucket != null && refilled(bucket) < 1;
  }

  private double refilled(Bucket bucket) {
    double seconds = Math.max(0, clock.millis() - bucket.at()) / 1000.0;
    return Math.min(burst, bucket.left() + seconds * perSecond);
  }
}
