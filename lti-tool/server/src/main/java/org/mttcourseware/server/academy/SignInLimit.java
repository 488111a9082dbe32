// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/**
 * Slows guessing down, on all instances together: after some failures a login, or an address, has
 * to wait, each time twice as long. A login that does not exist is treated like one that does.
 */
final class SignInLimit {
  private static final int OF_LOGIN = 5;
  private static final int OF_ADDRESS = 20;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(6);

  private final Database database;
  private final Clock clock;

  SignInLimit(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private static List<String> keys(String login, String address) {
    return List.of(RandomIds.hash("login " + login), RandomIds.hash("address " + address));
  }

  /** Returns how long to wait before the next try; zero if it may be made now. */
  Duration wait(String login, String address) {
    Instant now = clock.instant();
    return database.site(
        rows ->
            rows
                .query(
                    "select locked_until from sign_in_failure"
                        + " where id in (<ids>) and locked_until > :now"
                        + " order by locked_until desc")
                .bindList("ids", keys(login, address))
                .bind("now", now)
                .map((row, context) -> Columns.instant(row, "locked_until"))
                .stream()
                .findFirst()
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO));
  }

  /** Notes a failure. */
  void failed(String login, String address) {
    List<String> keys = keys(login, address);
    database.changeSite(
        rows -> {
          rows.update("delete from sign_in_failure where seen_at < :old")
              .bind("old", clock.instant().minus(FORGOTTEN))
              .execute();
          count(rows, keys.get(0), OF_LOGIN);
          count(rows, keys.get(1), OF_ADDRESS);
        });
  }

  private void count(SiteRows rows, String key, int allowed) {
    Instant now = clock.instant();
    rows.update(
            "insert into sign_in_failure (id, failures, locked_until, seen_at)"
                + " values (:id, 0, :now, :now) on conflict do nothing")
        .bind("id", key)
        .bind("now", now)
        .execute();
    int failures =
        rows.query("select failures from sign_in_failure where id = :id for update")
                .bind("id", key)
                .mapTo(Integer.class)
                .one()
            + 1;
    rows.update(
            "update sign_in_failure set failures = :failures, locked_until = :until, seen_at = :now"
                + " where id = :id")
        .bind("failures", failures)
        .bind("until", now.plus(waitAfter(failures, allowed)))
        .bind("now", now)
        .bind("id", key)
        .execute();
  }

  static Duration waitAfter(int failures, int allowed) {
    if (failures < allowed) {
      return Duration.ZERO;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - allowed, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Forgets the failures of a login that has succeeded; those of its address stay. */
  void succeeded(String login) {
    database.changeSite(
        rows ->
            rows.update("delete from sign_in_failure where id = :id")
                .bind("id", RandomIds.hash("login " + login))
                .execute());
  }
}
