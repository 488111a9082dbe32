// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.SqlStatement;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/** The works of an academy: what is kept of each learner behind each link. */
final class Works {
  private static final String WHICH =
      " where academy = :academy and resource_link = :link and learner = :learner";

  private final AcademyRows rows;
  private final String link;
  private final String learner;

  /** Works on the row of {@code learner} behind {@code link}. */
  Works(AcademyRows rows, String link, String learner) {
    this.rows = rows;
    this.link = link;
    this.learner = learner;
  }

  /** Returns the catalogue that the work was begun on. */
  Optional<String> catalogue() {
    return which(rows.query("select catalogue from work" + WHICH)).mapTo(String.class).findOne();
  }

  /** Begins the work on {@code catalogue}, or opens it again. */
  Work open(String catalogue, boolean testUser, Instant now) {
    which(
            rows.update(
                "insert into work (id, academy, resource_link, learner, catalogue, state, location,"
                    + " revision, visit, visit_number, test_user, progress, status, seconds,"
                    + " started_at, seen_at) values (:id, :academy, :link, :learner, :catalogue,"
                    + " '', '', 0, '', 0, :test, 0, 'incomplete', 0, :now, :now)"
                    + " on conflict do nothing"))
        .bind("id", RandomIds.id())
        .bind("catalogue", catalogue)
        .bind("test", testUser)
        .bind("now", now)
        .execute();
    which(rows.update("update work set test_user = :test, seen_at = :now" + WHICH))
        .bind("test", testUser)
        .bind("now", now)
        .execute();
    return locked().orElseThrow(() -> new IllegalStateException("a work that was just opened"));
  }

  /** Returns the work and keeps others off it until the end of the transaction. */
  Optional<Work> locked() {
    return which(
            rows.query(
                "select id, state, revision, visit, visit_number, status, test_user, seen_at"
                    + " from work"
                    + WHICH
                    + " for update"))
        .map((row, names) -> read(row))
        .findOne();
  }

  /**
   * Keeps what a page sent, unless it is older than what is there.
   *
   * @param graded whether the server's marks say how the work stands
   * @return the new revision; empty if another page or device has saved since
   */
  OptionalLong save(Save save, boolean graded, Instant now) {
    Optional<Work> found = locked();
    if (found.isEmpty()) {
      return OptionalLong.empty();
    }
    Work work = found.get();
    boolean same = work.visit().equals(save.visit());
    if (same && save.number() <= work.number()) {
      return OptionalLong.of(work.revision()); // It arrived twice, or late.
    }
    if (!same && save.revision() != work.revision()) {
      return OptionalLong.empty();
    }
    boolean completes = !graded && save.completed() && work.status().equals("incomplete");
    long passed = Math.max(0, Duration.between(work.seenAt(), now).toSeconds());
    which(
            rows.update(
                "update work set state = :state, location = :location, revision = revision + 1,"
                    + " visit = :visit, visit_number = :number, progress = :progress,"
                    + " status = :status, seconds = seconds + :seconds, seen_at = :now"
                    + (completes ? ", finished_at = :now" : "")
                    + WHICH))
        .bind("state", save.state())
        .bind("location", save.location())
        .bind("visit", save.visit())
        .bind("number", save.number())
        .bind("progress", save.progress())
        .bind("status", completes ? "completed" : work.status())
        .bind("seconds", Math.min(save.seconds(), passed))
        .bind("now", now)
        .execute();
    return OptionalLong.of(work.revision() + 1);
  }

  /** Keeps how the work stands after an attempt. */
  void stands(Outcome outcome, Instant now) {
    which(
            rows.update(
                "update work set got = :got, total = :total, status = :status"
                    + (outcome.complete() ? ", finished_at = coalesce(finished_at, :now)" : "")
                    + WHICH))
        .bind("got", outcome.got())
        .bind("total", outcome.total())
        .bind("status", outcome.status())
        .bind("now", now)
        .execute();
  }

  private <T extends SqlStatement<T>> T which(T statement) {
    return statement.bind("link", link).bind("learner", learner);
  }

  private static Work read(ResultSet row) throws SQLException {
    return new Work(
        row.getString("id"),
        row.getString("state"),
        row.getLong("revision"),
        row.getString("visit"),
        row.getLong("visit_number"),
        row.getString("status"),
        row.getBoolean("test_user"),
        row.getObject("seen_at", java.time.OffsetDateTime.class).toInstant());
  }
}
