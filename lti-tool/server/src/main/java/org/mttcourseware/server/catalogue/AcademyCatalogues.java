// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Form;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** What an academy shows its teachers: {@code /admin/a/{academy}/catalogues}. */
final class AcademyCatalogues {
  private final Administration administration;
  private final Database database;
  private final CatalogueParts parts;
  private final Uploading uploading;
  private final VersionPages versions;

  AcademyCatalogues(
      Administration administration,
      Database database,
      CatalogueParts parts,
      Uploading uploading,
      VersionPages versions) {
    this.administration = administration;
    this.database = database;
    this.parts = parts;
    this.uploading = uploading;
    this.versions = versions;
  }

  void routes(RoutesConfig routes) {
    Desk desk = administration.desk();
    desk.get(routes, "/catalogues", (context, visit) -> show(context, visit, Map.of()));
    desk.post(
        routes, "/catalogues", (context, visit) -> uploading.take(context, visit, this::show));
    desk.post(routes, "/catalogues/pin", this::pin);
    desk.post(routes, "/catalogues/hide", this::hide);
    desk.get(routes, "/catalogues/{version}", versions::show);
    desk.get(routes, "/catalogues/{version}/withdraw", versions::ask);
    desk.post(routes, "/catalogues/{version}/withdraw", versions::withdraw);
    desk.post(routes, "/catalogues/{version}/bring-back", versions::bringBack);
  }

  private void show(Context context, Visit visit, Map<String, String> problems) {
    List<Shelf> shelves = parts.shelves().of(visit.academyId());
    Map<String, Contents> contents = new HashMap<>();
    for (Shelf shelf : shelves) {
      parts
          .catalogues()
          .read(shelf.shown().id())
          .ifPresent(
              catalogue ->
                  contents.put(catalogue.id(), Contents.of(catalogue, visit.texts().language())));
    }
    Map<String, Object> names = new HashMap<>();
    names.put("shelves", shelves);
    names.put("contents", contents);
    names.put("withdrawn", versions.withdrawn(visit));
    names.put("problems", problems);
    names.put("megabytes", uploading.megabytes());
    Undo.of(context).ifPresent(undo -> names.put("undo", undo));
    administration.pages().show(context, visit, "catalogue/academy", names);
  }

  private void pin(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    ProgrammeKey key = key(form);
    String wanted = form.optional("to", 40);
    String before =
        database.of(
            visit.academyId(),
            rows -> {
              Shelf shelf = shelf(rows, key);
              Optional<Version> version =
                  shelf.versions().stream().filter(one -> one.id().equals(wanted)).findFirst();
              if (!wanted.isEmpty() && version.isEmpty()) {
                throw notFound();
              }
              ShelfRows.pin(rows, key, version.map(Version::id).orElse(null));
              log(
                  rows,
                  visit,
                  version.isPresent() ? "catalogue.act-pinned" : "catalogue.act-follows",
                  version.orElse(shelf.versions().get(0)).name());
              return shelf.pin().map(Version::id).orElse("");
            });
    new Undo("pin", key, before)
        .redirect(
            context, visit, wanted.isEmpty() ? "catalogue.said-follows" : "catalogue.said-pinned");
  }

  private void hide(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    ProgrammeKey key = key(form);
    boolean hidden = form.optional("to", 10).equals("hidden");
    database.change(
        visit.academyId(),
        rows -> {
          Shelf shelf = shelf(rows, key);
          ShelfRows.hide(rows, key, hidden);
          String act = hidden ? "catalogue.act-hidden" : "catalogue.act-offered-again";
          log(rows, visit, act, shelf.shown().title());
        });
    new Undo("hide", key, hidden ? "" : "hidden")
        .redirect(
            context, visit, hidden ? "catalogue.said-hidden" : "catalogue.said-offered-again");
  }

  private static ProgrammeKey key(Form form) {
    return new ProgrammeKey(form.optional("programme", 100), form.optional("adaptation", 100));
  }

  private static Shelf shelf(AcademyRows rows, ProgrammeKey key) {
    return ShelfRows.one(rows, key).orElseThrow(AcademyCatalogues::notFound);
  }

  private void log(AcademyRows rows, Visit visit, String act, String about) {
    administration.desk().audit().write(rows, visit.actor(), act, about);
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "web.not-found");
  }
}
