// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.concurrent.atomic.AtomicInteger;

/** Ids as a database gives them: small numbers, counting up, as text. */
public final class Numbers {
  private final AtomicInteger last;

  /** Begins after {@code last}. */
  public Numbers(int last) {
    this.last = new AtomicInteger(last);
  }

  /** Returns the next. */
  public String next() {
    return Integer.toString(last.incrementAndGet());
  }
}
