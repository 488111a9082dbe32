// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** What an academy wants: name, language, privacy, frames; and closing it. */
final class SettingsPage {
  private static final int LONGEST_RETENTION = 36_500;
  private static final int MOST_ORIGINS = 20;

  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Academies academies;
  private final WebAddress addresses;

  SettingsPage(
      Desk desk, AdminPages pages, Database database, Academies academies, WebAddress addresses) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.academies = academies;
    this.addresses = addresses;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/settings", (context, visit) -> page(context, visit));
    desk.post(routes, "/settings", this::change);
    desk.post(routes, "/settings/close", (context, visit) -> setClosed(context, visit, true));
    desk.post(routes, "/settings/reopen", (context, visit) -> setClosed(context, visit, false));
  }

  private void page(Context context, Visit visit) {
    Academy academy = visit.academy();
    Map<String, String> values =
        Map.of(
            "name", academy.name(),
            "language", academy.language(),
            "anonymous", academy.allowAnonymous() ? "yes" : "",
            "names", academy.storeNames() ? "yes" : "",
            "retention", Integer.toString(academy.retentionDays()),
            "origins", String.join("\n", academy.frameOrigins()));
    show(context, visit, values, Map.of());
  }

  private void show(
      Context context, Visit visit, Map<String, String> values, Map<String, String> problems) {
    pages.show(
        context,
        visit,
        "academy/settings",
        Map.of("values", values, "problems", problems, "languages", InterfaceLanguages.NAMES));
  }

  private void change(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String name = form.required("name", 200);
    String language = form.required("language", 35);
    if (!Texts.LANGUAGES.contains(language)) {
      form.wrong("language", "academy.wrong-choice");
    }
    boolean anonymous = form.ticked("anonymous");
    boolean names = form.ticked("names");
    int retention = retention(form);
    List<String> origins = origins(form);
    if (!form.isRight()) {
      context.status(422);
      show(context, visit, form.values(), form.problems());
      return;
    }
    database.change(
        visit.academyId(),
        rows -> {
          rows.update(
                  "update academy set name = :name, language = :language, allow_anonymous ="
                      + " :anonymous, store_names = :names, retention_days = :retention,"
                      + " frame_origins = :origins where id = :academy")
              .bind("name", name)
              .bind("language", language)
              .bind("anonymous", anonymous)
              .bind("names", names)
              .bind("retention", retention)
              .bind("origins", String.join(" ", origins))
              .execute();
          desk.audit().write(rows, visit.actor(), "academy.act-settings-changed", "");
        });
    AdminPages.done(context, visit, "/settings", "academy.said-saved");
  }

  private static int retention(Form form) {
    String typed = form.required("retention", 6);
    if (typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) <= LONGEST_RETENTION) {
      return Integer.parseInt(typed);
    }
    form.wrong("retention", "academy.wrong-number", 0, LONGEST_RETENTION);
    return 0;
  }

  private List<String> origins(Form form) {
    List<String> origins = new ArrayList<>();
    for (String typed : form.optional("origins", 2000).split("\\s+")) {
      if (!typed.isEmpty()) {
        addresses
            .origin(typed)
            .ifPresentOrElse(
                origins::add, () -> form.wrong("origins", "academy.wrong-origin", typed));
      }
    }
    if (origins.size() > MOST_ORIGINS) {
      form.wrong("origins", "academy.wrong-many", MOST_ORIGINS);
    }
    return origins;
  }

  private void setClosed(Context context, Visit visit, boolean closed) {
    if (!visit.administrator().site()) {
      throw new RefusedException(404, "web.not-found");
    }
    database.change(visit.academyId(), rows -> academies.setClosed(rows, closed, visit.actor()));
    AdminPages.done(
        context, visit, "/settings", closed ? "academy.said-closed" : "academy.said-reopened");
  }
}
