// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** The last launches of an academy, and one of them rule by rule. */
final class LaunchPages {
  private static final int LINES = 50;
  private static final Duration TALLIED = Duration.ofDays(7);

  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Clock clock;

  LaunchPages(Desk desk, AdminPages pages, Database database, Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.clock = clock;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/launches", this::list);
    desk.get(routes, "/launches/{launch}", this::one);
    // What no academy can be made out for: unknown issuers and client ids.
    desk.siteGet(routes, "/launches", this::list);
    desk.siteGet(routes, "/launches/{launch}", this::one);
  }

  /** A line of the list. */
  public record Line(LaunchRecord launch, String sentence) {}

  private void list(Context context, Visit visit) {
    LaunchRecords.Wanted wanted =
        new LaunchRecords.Wanted(
            parameter(context, "platform"),
            context.queryParam("refused") != null,
            parameter(context, "number").toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z-]", ""),
            before(context));
    List<LaunchRecord> found =
        database.of(visit.academyId(), rows -> LaunchRecords.newest(rows, wanted, LINES + 1));
    boolean more = found.size() > LINES;
    List<LaunchRecord> shown = more ? found.subList(0, LINES) : found;
    pages.show(
        context,
        visit,
        "insight/launches",
        Map.of(
            "lines",
            shown.stream()
                .map(launch -> new Line(launch, sentence(launch, visit.texts())))
                .toList(),
            "tallies",
            database.of(
                visit.academyId(),
                rows -> LaunchRecords.tallies(rows, clock.instant().minus(TALLIED))),
            "platform",
            wanted.platform(),
            "refused",
            wanted.refusedOnly(),
            "number",
            wanted.number(),
            "filtered",
            wanted.refusedOnly() || !wanted.platform().isEmpty() || !wanted.number().isEmpty(),
            "older",
            more ? shown.get(LINES - 1).at().toString() : ""));
  }

  private void one(Context context, Visit visit) {
    LaunchRecord launch =
        database
            .of(visit.academyId(), rows -> LaunchRecords.find(rows, context.pathParam("launch")))
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    Texts texts = visit.texts();
    Optional<Cause> cause =
        launch.accepted()
            ? Cause.of("", launch.clockMillis())
            : Cause.of(launch.code(), launch.clockMillis());
    pages.show(
        context,
        visit,
        "insight/launch",
        Map.of(
            "launch",
            launch,
            "rules",
            launch.outcomes().stream().map(outcome -> Judged.of(outcome, texts)).toList(),
            "passed",
            launch.passed(),
            "cause",
            cause.map(known -> texts.text(known.text())).orElse(""),
            "clock",
            launch.clockMillis().map(millis -> Math.round(millis / 1000.0)).orElse(0L),
            "proof",
            launch.proof().isEmpty()
                ? ""
                : texts.text("insight.proof-" + launch.proof().toLowerCase(Locale.ROOT))));
  }

  private static String sentence(LaunchRecord launch, Texts texts) {
    if (launch.accepted()) {
      return texts.text("insight.accepted");
    }
    return launch.refusal().map(LaunchRecord.Outcome::found).orElse(launch.code());
  }

  private Instant before(Context context) {
    String before = context.queryParam("before");
    try {
      return before == null ? clock.instant().plusSeconds(60) : Instant.parse(before);
    } catch (DateTimeException malformed) {
      throw new RefusedException(400, "web.malformed");
    }
  }

  private static String parameter(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.length() > 60 ? "" : value.strip();
  }
}
