// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;
import org.mttcourseware.server.web.QuoteNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of logins and launches, for the launch doctor. Every refusal is kept, but no flood of
 * them; of the accepted ones, at most one a second of each platform and way of proof. Nothing here
 * tells who it was.
 */
final class LaunchRecords {
  static final Duration KEPT = Duration.ofDays(30);

  /** Of each platform, so many accepted and so many refused. */
  static final int MOST = 250;

  private static final Logger LOG = LoggerFactory.getLogger(LaunchRecords.class);
  private static final Duration BETWEEN_ACCEPTED = Duration.ofSeconds(1);
  private static final String INSERT =
      "insert into launch_record (id, academy, platform, number, at, step, accepted, message_type,"
          + " deployment_id, code, outcomes, clock_ms, proof) values (:id, :academy, :platform,"
          + " :number, :at, :step, :accepted, :type, :deployment, :code, :outcomes, :clock, :proof)";

  private final Database database;
  private final Clock clock;
  private final RateLimit refusals;
  private final Map<String, Instant> accepted = new ConcurrentHashMap<>();

  LaunchRecords(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.refusals = new RateLimit(5, 100, clock);
  }

  /** What is written of one login or launch. */
  private record Entry(
      @Nullable String platform,
      String step,
      String messageType,
      String deploymentId,
      String code,
      List<RuleOutcome> outcomes,
      @Nullable Long clockMillis,
      String proof) {}

  /** Notes an accepted launch, in the transaction that opens its session. */
  void accepted(AcademyRows rows, Launch launch, List<RuleOutcome> outcomes, Proof proof) {
    String platform = launch.registration().id();
    Instant now = clock.instant();
    String kind = platform + " " + proof;
    Instant last = accepted.get(kind);
    if (last != null && now.isBefore(last.plus(BETWEEN_ACCEPTED))) {
      return;
    }
    accepted.put(kind, now);
    Entry entry =
        new Entry(
            platform,
            "LAUNCH",
            launch.messageType().inToken(),
            launch.deploymentId(),
            "",
            outcomes,
            Duration.between(now, launch.issued()).toMillis(),
            proof.name());
    bind(rows.update(INSERT), entry, QuoteNumber.fresh(), now).execute();
  }

  /** Notes a login that was refused; returns the number to quote. */
  String refusedLogin(Refusal refusal) {
    List<RuleOutcome> outcomes = List.of(RuleOutcome.failed("LOGIN", refusal));
    return refused(
        new Entry(null, "LOGIN", "", "", refusal.code(), outcomes, null, ""), "the site");
  }

  /** Notes a launch that the standard refuses; returns the number to quote. */
  String refused(LaunchAnswer.Refused refused) {
    Optional<String> platform = refused.registration().map(it -> it.id());
    Entry entry =
        new Entry(
            platform.orElse(null),
            "LAUNCH",
            "",
            refused.deploymentId().orElse(""),
            refused.refusal().code(),
            refused.outcomes(),
            refused.clockDifference().map(Duration::toMillis).orElse(null),
            "");
    return refused(entry, platform.orElse("the site"));
  }

  /** Notes a launch that this service refuses; returns the number to quote. */
  String refused(Launch launch, Refusal refusal, List<RuleOutcome> outcomes, Proof proof) {
    String platform = launch.registration().id();
    Entry entry =
        new Entry(
            platform,
            "LAUNCH",
            launch.messageType().inToken(),
            launch.deploymentId(),
            refusal.code(),
            outcomes,
            Duration.between(clock.instant(), launch.issued()).toMillis(),
            proof.name());
    return refused(entry, platform);
  }

  private String refused(Entry entry, String of) {
    String number = QuoteNumber.fresh();
    LOG.info("number={} step={} platform={} refused={}", number, entry.step(), of, entry.code());
    if (refusals.allows(of)) {
      Instant now = clock.instant();
      database.changeSite(
          rows ->
              bind(rows.update(INSERT), entry, number, now)
                  .bind("academy", academy(rows, entry))
                  .execute());
    }
    return number;
  }

  private static String academy(SiteRows rows, Entry entry) {
    return rows.query(
            "select coalesce(d.academy, p.academy) from platform p left join deployment d on"
                + " d.platform = p.id and d.deployment_id = :deployment where p.id = :platform")
        .bind("deployment", entry.deploymentId())
        .bind("platform", entry.platform())
        .mapTo(String.class)
        .findOne()
        .orElse("site");
  }

  private static org.jdbi.v3.core.statement.Update bind(
      org.jdbi.v3.core.statement.Update insert, Entry entry, String number, Instant now) {
    return insert
        .bind("id", RandomIds.id())
        .bind("platform", entry.platform())
        .bind("number", number)
        .bind("at", now)
        .bind("step", entry.step())
        .bind("accepted", entry.code().isEmpty())
        .bind("type", entry.messageType())
        .bind("deployment", entry.deploymentId())
        .bind("code", entry.code())
        .bind("outcomes", RecordedOutcome.json(entry.outcomes()))
        .bind("clock", entry.clockMillis())
        .bind("proof", entry.proof());
  }

  /** Drops what is too old, and what is too much. */
  void sweep(SiteRows rows) {
    rows.update("delete from launch_record where at < :old")
        .bind("old", clock.instant().minus(KEPT))
        .execute();
    rows.query(
            "select platform, accepted from launch_record group by platform, accepted having"
                + " count(*) > :most")
        .bind("most", MOST)
        .map((row, names) -> new Heap(row.getString(1), row.getBoolean(2)))
        .list()
        .forEach(heap -> heap.cut(rows));
  }

  /** The records of one platform (or of none), accepted or refused. */
  private record Heap(@Nullable String platform, boolean accepted) {
    void cut(SiteRows rows) {
      String those =
          (platform == null ? "platform is null" : "platform = :platform")
              + " and accepted = :accepted";
      String delete =
          "delete from launch_record where "
              + those
              + " and at <= (select at from launch_record where "
              + those
              + " order by at desc offset :most rows fetch next 1 rows only)";
      org.jdbi.v3.core.statement.Update update =
          rows.update(delete).bind("accepted", accepted).bind("most", MOST);
      if (platform != null) {
        update.bind("platform", platform);
      }
      update.execute();
    }
  }
}
