// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, one instance among others: looks once a second, and at once when a grade was
 * reached here.
 */
final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration ENDING = Duration.ofSeconds(20);
  private static final int MOST_THREADS = 64;
  private static final int LOOKS_FOR_GRADEBOOKS = 60;

  private final DueGrades due;
  private final Clerk clerk;
  private final Executor executor;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
  private final Semaphore bell = new Semaphore(0);
  private @Nullable Thread round;
  private volatile boolean ended;

  /**
   * Makes one that has not begun.
   *
   * @param executor runs the calls; one that runs them at once makes {@link #look} do all itself
   */
  Courier(DueGrades due, Clerk clerk, Executor executor) {
    this.due = due;
    this.clerk = clerk;
    this.executor = executor;
  }

  /** Returns threads for the calls of one instance. */
  static ExecutorService threads() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        MOST_THREADS,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> daemon(task, "grades-" + number.incrementAndGet()),
        // With all threads at slow platforms, the one that looks for more does it itself.
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Begins. */
  Courier begin() {
    Thread thread = daemon(this::goRound, "grades");
    round = thread;
    thread.start();
    return this;
  }

  private void goRound() {
    for (int looks = 0; waitForBell(); looks++) {
      try {
        if (looks % LOOKS_FOR_GRADEBOOKS == 0) {
          due.wakeThoseWithAGradebook();
        }
        look();
      } catch (RuntimeException broken) {
        LOG.error("looking for grades that are due failed; it goes on in a second", broken);
      }
    }
  }

  /** Returns false when it is over. */
  private boolean waitForBell() {
    try {
      if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
      }
      return !ended;
    } catch (InterruptedException interrupted) {
      return false;
    }
  }

  /** Something became due here, or there is room again. */
  void wake() {
    bell.release();
  }

  /** Claims what is due, as far as there is room, and has it sent. */
  void look() {
    for (DueGrades.DuePlatform platform : due.platforms()) {
      Lane lane = lanes.computeIfAbsent(platform.id(), id -> new Lane(clerk, executor, this::wake));
      int room = lane.room(platform.probed());
      if (room > 0) {
        lane.take(due.claim(platform.id(), room), platform.probed());
      }
    }
  }

  /** Finishes what is under way and gives back the rest. */
  @Override
  public void close() {
    ended = true;
    wake();
    try {
      if (round != null) {
        round.join(ENDING.toMillis());
      }
      lanes.values().forEach(Lane::close);
      if (executor instanceof ExecutorService threads) {
        threads.shutdown();
        // What is not done by then is due again at another instance when its claim has run out.
        if (!threads.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS)) {
          threads.shutdownNow();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
