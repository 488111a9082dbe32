// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mttcourseware.server.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what launches leave behind: sessions that are over, ended logins, old records. */
final class LaunchSweep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LaunchSweep.class);
  private static final int MINUTES = 10;

  private final Database database;
  private final Sessions sessions;
  private final LaunchRecords records;
  private final Clock clock;
  private final ScheduledExecutorService timer;

  LaunchSweep(Database database, Sessions sessions, LaunchRecords records, Clock clock) {
    this.database = database;
    this.sessions = sessions;
    this.records = records;
    this.clock = clock;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "launch-sweep");
              thread.setDaemon(true);
              return thread;
            });
  }

  void begin() {
    var unused = timer.scheduleWithFixedDelay(this::sweepSafely, 1, MINUTES, TimeUnit.MINUTES);
  }

  /** What fails now is swept the next time. */
  private void sweepSafely() {
    try {
      sweep();
    } catch (RuntimeException failed) {
      LOG.warn("old sessions and records were not swept: {}", failed.toString());
    }
  }

  void sweep() {
    database.changeSite(sessions::sweep);
    database.changeSite(records::sweep);
    database.changeSite(
        rows ->
            rows.update("delete from used_state where expires_at < :now")
                .bind("now", clock.instant())
                .execute());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
