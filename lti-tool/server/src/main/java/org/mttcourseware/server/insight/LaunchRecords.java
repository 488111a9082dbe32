// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;

/** Reads what became of launches. */
final class LaunchRecords {
  private static final String SELECT =
      "select r.id, r.number, r.at, coalesce(p.name, '') as platform, r.step, r.accepted,"
          + " r.message_type, r.deployment_id, r.code, r.outcomes, r.clock_ms, r.proof"
          + " from launch_record r left join platform p on p.id = r.platform"
          + " where r.academy = :academy";

  private LaunchRecords() {}

  /**
   * What an administrator asks for.
   *
   * @param platform an id, or empty for all
   * @param refusedOnly leaves out what was accepted
   * @param number part of a number to quote, or empty
   */
  record Wanted(String platform, boolean refusedOnly, String number, Instant before) {}

  static List<LaunchRecord> newest(AcademyRows rows, Wanted wanted, int most) {
    return rows.query(
            SELECT
                + " and (:platform = '' or r.platform = :platform)"
                + " and (not :refused or not r.accepted)"
                + " and r.number like :number and r.at < :before order by r.at desc, r.id limit :most")
        .bind("platform", wanted.platform())
        .bind("refused", wanted.refusedOnly())
        .bind("number", "%" + wanted.number() + "%")
        .bind("before", wanted.before())
        .bind("most", most)
        .map(LaunchRecords::read)
        .list();
  }

  static Optional<LaunchRecord> find(AcademyRows rows, String id) {
    return rows.query(SELECT + " and r.id = :id").bind("id", id).map(LaunchRecords::read).findOne();
  }

  static List<Tally> tallies(AcademyRows rows, Instant since) {
    return rows.query(
            "select p.id, p.name,"
                + " sum(case when r.accepted then 1 else 0 end) as good,"
                + " sum(case when r.accepted then 0 else 1 end) as bad, max(r.at) as last"
                + " from platform p left join launch_record r on r.platform = p.id"
                + " and r.academy = :academy and r.at >= :since and r.step = 'LAUNCH'"
                + " where p.academy = :academy group by p.id, p.name order by p.name")
        .bind("since", since)
        .map(
            (row, context) ->
                new Tally(
                    row.getString("id"),
                    row.getString("name"),
                    row.getObject("last") == null ? 0 : row.getLong("good"),
                    row.getObject("last") == null ? 0 : row.getLong("bad"),
                    row.getObject("last") == null
                        ? Optional.empty()
                        : Optional.of(Columns.instant(row, "last"))))
        .list();
  }

  private static LaunchRecord read(ResultSet row, StatementContext context) throws SQLException {
    return new LaunchRecord(
        row.getString("id"),
        row.getString("number"),
        Columns.instant(row, "at"),
        row.getString("platform"),
        row.getString("step"),
        row.getBoolean("accepted"),
        row.getString("message_type"),
        row.getString("deployment_id"),
        row.getString("code"),
        row.getString("outcomes"),
        row.getObject("clock_ms") == null ? Optional.empty() : Optional.of(row.getLong("clock_ms")),
        row.getString("proof"));
  }
}
