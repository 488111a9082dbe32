// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.time.Clock;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.SiteRows;

/** Takes a version off the shelves for good. Works that were begun on it go on. */
final class Withdrawal {
  private final Clock clock;

  Withdrawal(Clock clock) {
    this.clock = clock;
  }

  /**
   * How far a version is in use.
   *
   * @param pins the academies that are pinned to it
   * @param works what was begun on it and not finished
   */
  public record Use(int pins, int works) {
    boolean allowsWithdrawal() {
      return pins == 0;
    }
  }

  /** Returns how far {@code version} is in use by anybody: one of the site may be by many. */
  static Use use(SiteRows rows, String version) {
    return new Use(
        count(rows, "select count(*) from shelf where catalogue = :version", version),
        count(
            rows,
            "select count(*) from work where catalogue = :version and finished_at is null",
            version));
  }

  private static int count(SiteRows rows, String sql, String version) {
    return rows.query(sql).bind("version", version).mapTo(Integer.class).one();
  }

  void withdraw(AcademyRows rows, String version) {
    rows.update(
            "update catalogue set withdrawn_at = :now where academy = :academy and id = :version"
                + " and withdrawn_at is null")
        .bind("now", clock.instant())
        .bind("version", version)
        .execute();
  }

  void bringBack(AcademyRows rows, String version) {
    rows.update(
            "update catalogue set withdrawn_at = null where academy = :academy and id = :version")
        .bind("version", version)
        .execute();
  }
}
