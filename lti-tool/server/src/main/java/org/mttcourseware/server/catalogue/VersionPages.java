// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** One version: what is in it, withdrawing it, and bringing it back. */
final class VersionPages {
  private final Administration administration;
  private final Database database;
  private final CatalogueParts parts;

  VersionPages(Administration administration, Database database, CatalogueParts parts) {
    this.administration = administration;
    this.database = database;
    this.parts = parts;
  }

  /** Returns what the academy of {@code visit} has withdrawn. */
  List<Version> withdrawn(Visit visit) {
    return parts.catalogues().versions(visit.academyId()).stream()
        .filter(version -> version.withdrawn().isPresent())
        .toList();
  }

  void show(Context context, Visit visit) {
    Version version = seen(context, visit);
    Catalogue catalogue = parts.catalogues().read(version.id()).orElseThrow(VersionPages::notFound);
    Contents contents = Contents.of(catalogue, visit.texts().language());
    administration
        .pages()
        .show(
            context, visit, "catalogue/version", Map.of("version", version, "contents", contents));
  }

  /** Its own, or one of the site that is on its shelves. */
  private Version seen(Context context, Visit visit) {
    String id = context.pathParam("version");
    return database.of(
        visit.academyId(),
        rows ->
            Catalogues.version(rows, id)
                .or(() -> onShelf(rows, id))
                .orElseThrow(VersionPages::notFound));
  }

  private static Optional<Version> onShelf(AcademyRows rows, String id) {
    return ShelfRows.all(rows).stream()
        .flatMap(shelf -> shelf.versions().stream())
        .filter(version -> version.id().equals(id))
        .findFirst();
  }

  private static Version own(AcademyRows rows, Context context) {
    return Catalogues.version(rows, context.pathParam("version"))
        .orElseThrow(VersionPages::notFound);
  }

  void ask(Context context, Visit visit) {
    ask(
        context,
        visit,
        database.site(
            rows -> {
              Version version = own(rows.of(visit.academyId()), context);
              return Map.of("version", version, "use", Withdrawal.use(rows, version.id()));
            }));
  }

  private void ask(Context context, Visit visit, Map<String, ?> names) {
    administration.pages().show(context, visit, "catalogue/withdraw", names);
  }

  void withdraw(Context context, Visit visit) {
    boolean withdrawn =
        database.site(
            rows -> {
              AcademyRows own = rows.of(visit.academyId());
              Version version = own(own, context);
              if (!Withdrawal.use(rows, version.id()).allowsWithdrawal()) {
                return false;
              }
              parts.withdrawal().withdraw(own, version.id());
              log(own, visit, "catalogue.act-withdrawn", version);
              return true;
            });
    if (withdrawn) {
      AdminPages.done(context, visit, "/catalogues", "catalogue.said-withdrawn");
    } else {
      context.status(HttpStatus.CONFLICT);
      ask(context, visit);
    }
  }

  void bringBack(Context context, Visit visit) {
    database.change(
        visit.academyId(),
        rows -> {
          Version version = own(rows, context);
          parts.withdrawal().bringBack(rows, version.id());
          log(rows, visit, "catalogue.act-brought-back", version);
        });
    AdminPages.done(context, visit, "/catalogues", "catalogue.said-brought-back");
  }

  private void log(AcademyRows rows, Visit visit, String act, Version version) {
    administration.desk().audit().write(rows, visit.actor(), act, version.name());
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "web.not-found");
  }
}
