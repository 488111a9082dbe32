// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one platform: a few grades at once, however slow it is, beside the lanes of the
 * others.
 */
final class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
  private static final int ABREAST = 4;
  private static final int BATCH = 32;

  private final Clerk clerk;
  private final Executor executor;
  private final Runnable wantsMore;
  private final Queue<DueGrade> waiting = new ArrayDeque<>();
  private int walking;
  private boolean closed;

  /**
   * Makes an empty one.
   *
   * @param wantsMore is run when it has room again
   */
  Lane(Clerk clerk, Executor executor, Runnable wantsMore) {
    this.clerk = clerk;
    this.executor = executor;
    this.wantsMore = wantsMore;
  }

  /** Returns how many more it takes now. */
  synchronized int room(boolean probed) {
    if (closed || waiting.size() >= ABREAST) {
      return 0;
    }
    if (probed) {
      return walking == 0 && waiting.isEmpty() ? 1 : 0;
    }
    return BATCH - waiting.size();
  }

  /** Takes grades that were claimed for it. */
  void take(List<DueGrade> grades, boolean probed) {
    int starting;
    synchronized (this) {
      waiting.addAll(grades);
      starting = Math.min(ABREAST - walking, waiting.size());
      walking += starting;
    }
    for (int i = 0; i < starting; i++) {
      executor.execute(() -> walk(probed));
    }
  }

  private void walk(boolean probed) {
    DueGrade grade = next();
    while (grade != null) {
      one(grade, probed);
      grade = next();
    }
    wantsMore.run();
  }

  private void one(DueGrade grade, boolean probed) {
    try {
      if (!clerk.take(grade, probed)) {
        giveBack();
      }
    } catch (RuntimeException broken) {
      // The claim runs out, and the grade is taken up again. Without the message: it may name
      // people.
      LOG.error(
          "a grade for platform {} is left for later: {}", grade.platform(), broken.getClass());
    }
  }

  private synchronized @org.jspecify.annotations.Nullable DueGrade next() {
    DueGrade grade = waiting.poll();
    if (grade == null) {
      walking--;
    } else if (waiting.size() == ABREAST - 1) {
      wantsMore.run();
    }
    return grade;
  }

  /** Gives back what was not begun. */
  void giveBack() {
    List<DueGrade> untried;
    synchronized (this) {
      untried = List.copyOf(waiting);
      waiting.clear();
    }
    untried.forEach(clerk::giveBack);
  }

  /** Takes nothing more, and gives back what was not begun. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    giveBack();
  }
}
