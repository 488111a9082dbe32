// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** All academies of the site, and adding one. */
final class AcademyList {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Academies academies;

  AcademyList(Desk desk, AdminPages pages, Database database, Academies academies) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.academies = academies;
  }

  void routes(RoutesConfig routes) {
    desk.siteGet(
        routes, "/academies", (context, visit) -> show(context, visit, Map.of(), Map.of()));
    desk.sitePost(routes, "/academies", this::add);
  }

  private void show(
      Context context, Visit visit, Map<String, String> values, Map<String, String> problems) {
    pages.show(
        context,
        visit,
        "academy/academies",
        Map.of("academies", academies.all(), "values", values, "problems", problems));
  }

  private void add(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String name = form.required("name", 200);
    if (!form.isRight()) {
      context.status(422);
      show(context, visit, form.values(), form.problems());
      return;
    }
    AcademyId id = Academies.newId();
    database.changeSite(
        rows -> academies.add(rows, id, name, visit.administrator().language(), visit.actor()));
    context.redirect("/admin/a/" + id + "?said=academy.said-added", HttpStatus.SEE_OTHER);
  }
}
