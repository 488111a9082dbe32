// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls to the services: what a test or a curious administrator looks at. */
public final class ServiceCalls {
  private static final int KEPT = 500;

  private final Deque<ServiceCall> last = new ArrayDeque<>();
  private long count;

  synchronized void add(ServiceCall call) {
    count++;
    last.addLast(call);
    if (last.size() > KEPT) {
      last.removeFirst();
    }
  }

  /** Returns the last five hundred, the newest last. */
  public synchronized List<ServiceCall> last() {
    return List.copyOf(last);
  }

  /** Returns how many there were. */
  public synchronized long count() {
    return count;
  }
}
