// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of retention: erases learners who have not come for as many days as their academy says.
 * Each instance looks once an hour; that two look at once does no harm.
 */
public final class Retention implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final Database database;
  private final Audit audit;
  private final Clock clock;
  private final List<Runnable> sweeps;
  private final ScheduledExecutorService hourly =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "retention");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Makes the clock; nothing is erased before {@link #begin}.
   *
   * @param sweeps what other features have to put away, each at its own time
   */
  public Retention(Database database, Clock clock, List<Runnable> sweeps) {
    this.database = database;
    this.audit = new Audit(clock);
    this.clock = clock;
    this.sweeps = List.copyOf(sweeps);
  }

  /** Looks now, and then once an hour. */
  public void begin() {
    var unused = hourly.scheduleWithFixedDelay(this::guarded, 1, 60, TimeUnit.MINUTES);
  }

  private void guarded() {
    try {
      sweep();
      sweeps.forEach(Runnable::run);
    } catch (RuntimeException failed) {
      // The database is away, perhaps; the next hour tries again.
      LOG.error("retention failed, next try in an hour", failed);
    }
  }

  /** Erases in every academy what is due. */
  void sweep() {
    Map<String, Integer> days =
        database.site(
            rows ->
                rows.query("select id, retention_days from academy where retention_days > 0")
                    .map(
                        (row, context) ->
                            Map.entry(row.getString("id"), row.getInt("retention_days")))
                    .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    days.forEach((academy, kept) -> sweep(new AcademyId(academy), Duration.ofDays(kept)));
  }

  private void sweep(AcademyId academy, Duration kept) {
    Instant before = clock.instant().minus(kept);
    database.change(
        academy,
        rows -> {
          int erased = LearnerRows.eraseUnseen(rows, before);
          if (erased > 0) {
            audit.write(rows, Audit.SERVICE, "privacy.act-retention", String.valueOf(erased));
          }
        });
  }

  @Override
  public void close() {
    hourly.shutdownNow();
  }
}
