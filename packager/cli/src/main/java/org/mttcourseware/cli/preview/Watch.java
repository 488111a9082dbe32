// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the sources many times a second and wakes those who wait for a change. */
final class Watch implements Closeable {
  private static final long PAUSE = 25;
  private static final long SIGN_OF_LIFE = 15_000;

  private final Site site;
  private final Thread thread = new Thread(this::look, "watch");
  private Site.@Nullable State latest;

  Watch(Site site) {
    this.site = site;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Waits for a state other than {@code told}; after a while without one, returns nothing. */
  synchronized Optional<Site.State> after(int told) {
    long end = System.currentTimeMillis() + SIGN_OF_LIFE;
    try {
      while (isKnown(told) && System.currentTimeMillis() < end) {
        wait(Math.max(1, end - System.currentTimeMillis()));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    return isKnown(told) ? Optional.empty() : Optional.ofNullable(latest);
  }

  private boolean isKnown(int told) {
    Site.State state = latest;
    return state == null || state.number() == told;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(Math.max(PAUSE, 10 * tell()));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Tells of a change, if there is one. Returns the milliseconds that looking took where there is
   * none: a large programme is looked at less often, so that looking takes a tenth of the time.
   */
  private long tell() {
    long began = System.nanoTime();
    try {
      Site.State now = site.now();
      synchronized (this) {
        if (now.equals(latest)) {
          return (System.nanoTime() - began) / 1_000_000;
        }
        latest = now;
        notifyAll();
      }
    } catch (IOException unreadable) {
      // The folder is being moved or saved: the next look will tell.
    }
    return 0;
  }
}
