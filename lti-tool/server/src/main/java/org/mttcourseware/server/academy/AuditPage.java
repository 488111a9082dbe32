// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** What administrators did, newest first: of an academy, and of the site. */
final class AuditPage {
  private static final int LINES = 100;

  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Clock clock;

  AuditPage(Desk desk, AdminPages pages, Database database, Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.clock = clock;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/audit", this::page);
    desk.siteGet(routes, "/audit", this::page);
  }

  /** One line, as shown. */
  public record Shown(Instant at, String actor, String act, String about) {}

  private void page(Context context, Visit visit) {
    String before = context.queryParam("before");
    List<Audit.Line> lines =
        database.of(
            visit.academyId(), rows -> desk.audit().newest(rows, before(before), LINES + 1));
    boolean more = lines.size() > LINES;
    List<Audit.Line> shown = more ? lines.subList(0, LINES) : lines;
    pages.show(
        context,
        visit,
        "academy/audit",
        Map.of(
            "lines",
            shown.stream().map(line -> shown(line, visit.texts())).toList(),
            "older",
            more ? shown.get(LINES - 1).at().toString() : ""));
  }

  private Instant before(@org.jspecify.annotations.Nullable String before) {
    try {
      return before == null ? clock.instant().plusSeconds(60) : Instant.parse(before);
    } catch (DateTimeException malformed) {
      throw new RefusedException(400, "web.malformed");
    }
  }

  private static Shown shown(Audit.Line line, Texts texts) {
    String actor =
        switch (line.actor()) {
          case Audit.COMMAND -> texts.text("academy.actor-command");
          case Audit.SERVICE -> texts.text("academy.actor-service");
          case Audit.TEACHER -> texts.text("academy.actor-teacher");
          default -> line.actor();
        };
    String act = texts.has(line.act()) ? texts.text(line.act()) : line.act();
    return new Shown(line.at(), actor, act, line.about());
  }
}
