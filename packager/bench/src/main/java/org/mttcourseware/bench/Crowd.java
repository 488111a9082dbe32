// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several people at once: does a numbered thing many times and says how long each took. */
final class Crowd {
  private Crowd() {}

  /** Something that is done once for each number. */
  interface Deed {
    /** Does it for {@code number}. */
    void run(int number) throws IOException, InterruptedException;
  }

  /**
   * What came out.
   *
   * @param wall milliseconds for all
   * @param each milliseconds of each, in order of length
   */
  record Times(double wall, List<Double> each) {
    double perSecond() {
      return each.size() * 1000 / wall;
    }

    double percentile(int percent) {
      return each.get(Math.min(each.size() - 1, each.size() * percent / 100));
    }
  }

  /** Does {@code deed} for the numbers from 0 to {@code count}, with {@code people} at once. */
  static Times all(int count, int people, Deed deed) throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try {
      List<Future<List<Double>>> parts = new ArrayList<>();
      long start = System.nanoTime();
      for (int person = 0; person < people; person++) {
        parts.add(threads.submit(() -> one(count, next, deed)));
      }
      List<Double> each = new ArrayList<>();
      for (Future<List<Double>> part : parts) {
        each.addAll(part.get());
      }
      double wall = (System.nanoTime() - start) / 1e6;
      return new Times(wall, each.stream().sorted().toList());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Double> one(int count, AtomicInteger next, Deed deed)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
      long start = System.nanoTime();
      deed.run(number);
      times.add((System.nanoTime() - start) / 1e6);
    }
    return times;
  }
}
