// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.mttcourseware.lti.keys.ToolKey;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Our signing keys: what each is for, a new one, an emergency; and the set that LMSs fetch. */
final class KeyPages {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final ToolKeys keys;

  KeyPages(Desk desk, AdminPages pages, Database database, ToolKeys keys) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.keys = keys;
  }

  void routes(RoutesConfig routes) {
    routes.get("/lti/jwks", this::publish);
    desk.siteGet(routes, "/keys", this::page);
    desk.sitePost(routes, "/keys/rotate", this::rotate);
    desk.sitePost(routes, "/keys/{kid}/withdraw", this::withdraw);
  }

  private void publish(Context context) {
    context.contentType("application/json; charset=utf-8");
    context.header("Cache-Control", "public, max-age=3600");
    context.header("Access-Control-Allow-Origin", "*");
    context.result(keys.publicKeySet());
  }

  /** One key, as shown. */
  public record Shown(String kid, String use, Instant published, Instant signs) {}

  private void page(Context context, Visit visit) {
    List<Shown> shown =
        keys.uses().stream().map(use -> shown(use.getKey(), use.getValue())).toList();
    boolean waiting = shown.stream().anyMatch(key -> key.use().equals("next"));
    pages.show(context, visit, "academy/keys", Map.of("keys", shown, "waiting", waiting));
  }

  private static Shown shown(ToolKey key, ToolKeys.Use use) {
    return new Shown(
        key.kid(),
        use.name().toLowerCase(Locale.ROOT),
        key.published(),
        key.published().plus(ToolKeys.WAIT));
  }

  private void rotate(Context context, Visit visit) {
    ToolKey next = keys.rotate();
    keys.tidy();
    log(visit, "academy.act-key-added", next.kid());
    AdminPages.done(context, visit, "/keys", "academy.said-key-added");
  }

  private void withdraw(Context context, Visit visit) {
    String kid = context.pathParam("kid");
    if (keys.uses().stream().noneMatch(use -> use.getKey().kid().equals(kid))) {
      throw new RefusedException(404, "web.not-found");
    }
    keys.revoke(kid);
    log(visit, "academy.act-key-withdrawn", kid);
    AdminPages.done(context, visit, "/keys", "academy.said-key-withdrawn");
  }

  private void log(Visit visit, String act, String kid) {
    Consumer<AcademyRows> line = rows -> desk.audit().write(rows, visit.actor(), act, kid);
    database.change(AcademyId.SITE, line);
  }
}
