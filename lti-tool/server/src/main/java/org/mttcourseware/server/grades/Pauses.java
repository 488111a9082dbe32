// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;

/**
 * Leaves a platform alone that fails as a whole, for all instances, and each time longer: its
 * grades wait, and use up no tries. The first that arrives afterwards ends the pause.
 */
final class Pauses {
  private static final int FAILURES = 8;
  private static final Duration LONGEST_ASKED = Duration.ofHours(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Database database;
  private final Clock clock;
  private final RandomGenerator random;
  private final Map<String, Integer> failuresInARow = new ConcurrentHashMap<>();

  Pauses(Database database, Clock clock, RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Counts a failure.
   *
   * @return until when the platform is left alone; empty if it is not
   */
  Optional<Instant> failed(DueGrade grade, Posted.Later failure) {
    int failures = failuresInARow.merge(grade.platform(), 1, Integer::sum);
    return switch (failure.extent()) {
      case THIS_GRADE -> Optional.empty();
      case PERHAPS_ALL ->
          failures < FAILURES && failure.asked().isEmpty()
              ? Optional.empty()
              : Optional.of(pause(grade, failure));
      case ALL -> Optional.of(pause(grade, failure));
    };
  }

  private Instant pause(DueGrade grade, Posted.Later failure) {
    Instant now = clock.instant();
    return database.site(
        rows -> {
          rows.update(
                  """
                  insert into grade_pause (platform, academy, since, until, times, code, found)
                  select id, academy, :now, :now, 0, '', '' from platform where id = :platform
                  on conflict do nothing""")
              .bind("platform", grade.platform())
              .bind("now", now)
              .execute();
          Standing standing =
              rows.query("select until, times from grade_pause where platform = :p for update")
                  .bind("p", grade.platform())
                  .map(
                      (row, context) ->
                          new Standing(Columns.instant(row, "until"), row.getInt("times")))
                  .one();
          // Calls that were under way when another opened the pause make it no longer.
          int times = standing.until().isAfter(now) ? standing.times() : standing.times() + 1;
          Instant asked = now.plus(failure.asked().map(Pauses::bounded).orElse(Duration.ZERO));
          Instant own =
              times == standing.times()
                  ? standing.until()
                  : failure.asked().isPresent()
                      ? asked
                      : now.plus(Backoff.PAUSES.endlesslyAfter(times, random));
          Instant until = asked.isAfter(own) ? asked : own;
          rows.update(
                  """
                  update grade_pause set until = :until, times = :times, code = :code,
                    found = :found where platform = :platform""")
              .bind("platform", grade.platform())
              .bind("until", until)
              .bind("times", times)
              .bind("code", failure.problem().name())
              .bind("found", failure.found())
              .execute();
          return until;
        });
  }

  private record Standing(Instant until, int times) {}

  private static Duration bounded(Duration asked) {
    if (asked.compareTo(LONGEST_ASKED) > 0) {
      return LONGEST_ASKED;
    }
    return asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
  }

  /** A platform that is left alone. */
  record Pause(String platform, Instant since, Instant until, GradeProblem problem, String found) {}

  /** Returns the pauses of all platforms. */
  List<Pause> all() {
    return database.site(
        rows ->
            rows.query("select * from grade_pause order by since")
                .map(
                    (row, context) ->
                        new Pause(
                            row.getString("platform"),
                            Columns.instant(row, "since"),
                            Columns.instant(row, "until"),
                            GradeProblem.valueOf(row.getString("code")),
                            row.getString("found")))
                .list());
  }

  /** The platform answered as it should. */
  void worked(String platform, boolean probed) {
    failuresInARow.remove(platform);
    if (probed) {
      end(platform);
    }
  }

  /** Ends a pause: it works, or an administrator mended it. */
  void end(String platform) {
    failuresInARow.remove(platform);
    database.changeSite(
        rows ->
            rows.update("delete from grade_pause where platform = :platform")
                .bind("platform", platform)
                .execute());
  }
}
