// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Texts;

/** The first page of an academy: is everything all right, and if not, what to do. */
public final class Overview {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final List<Concerns> all = new CopyOnWriteArrayList<>();

  Overview(Desk desk, AdminPages pages, Database database) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
  }

  /** Adds what a feature looks after. */
  public void add(Concerns concerns) {
    all.add(concerns);
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "", this::page);
  }

  /** One concern, as shown. */
  public record Shown(String sentence, @Nullable Instant since, String url, String act) {}

  private void page(Context context, Visit visit) {
    Texts texts = visit.texts();
    List<Shown> shown =
        database.of(
            visit.academyId(),
            rows ->
                all.stream()
                    .flatMap(concerns -> concerns.in(rows).stream())
                    .map(concern -> shown(concern, visit, texts))
                    .toList());
    pages.show(context, visit, "academy/overview", Map.of("concerns", shown));
  }

  private static Shown shown(Concern concern, Visit visit, Texts texts) {
    return new Shown(
        texts.text(concern.text(), concern.arguments().toArray()),
        concern.since().orElse(null),
        visit.base() + concern.path(),
        texts.text(concern.act()));
  }
}
