// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mttcourseware.server.academy.Academies;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Form;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** The catalogues of the site, and whom they are offered to: {@code /admin/catalogues}. */
final class SiteCatalogues {
  private final Administration administration;
  private final Database database;
  private final CatalogueParts parts;
  private final Uploading uploading;
  private final VersionPages versions;
  private final Academies academies;

  SiteCatalogues(
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
    this.academies = new Academies(database, parts.clock());
  }

  void routes(RoutesConfig routes) {
    Desk desk = administration.desk();
    desk.siteGet(routes, "/catalogues", (context, visit) -> show(context, visit, Map.of()));
    desk.sitePost(
        routes, "/catalogues", (context, visit) -> uploading.take(context, visit, this::show));
    desk.sitePost(routes, "/catalogues/offer", this::offer);
    desk.siteGet(routes, "/catalogues/{version}", versions::show);
    desk.siteGet(routes, "/catalogues/{version}/withdraw", versions::ask);
    desk.sitePost(routes, "/catalogues/{version}/withdraw", versions::withdraw);
    desk.sitePost(routes, "/catalogues/{version}/bring-back", versions::bringBack);
  }

  /**
   * A programme of the site, as shown.
   *
   * @param versions the newest first
   * @param offered ids of academies; {@code site} stands for all
   */
  public record Offered(ProgrammeKey key, List<Version> versions, Set<String> offered) {
    /** Returns {@code all}, {@code some} or {@code none}. */
    public String to() {
      if (offered.contains(AcademyId.SITE.value())) {
        return "all";
      }
      return offered.isEmpty() ? "none" : "some";
    }

    /** Returns whether it is offered to {@code academy} by name. */
    public boolean isTo(Academy academy) {
      return offered.contains(academy.id().value());
    }
  }

  private void show(Context context, Visit visit, Map<String, String> problems) {
    Map<ProgrammeKey, Set<String>> offers = database.site(Offers::all);
    Map<ProgrammeKey, List<Version>> byKey = new TreeMap<>();
    for (Version version : parts.catalogues().versions(AcademyId.SITE)) {
      if (version.withdrawn().isEmpty()) {
        byKey.computeIfAbsent(version.key(), key -> new ArrayList<>()).add(version);
      }
    }
    Map<String, Object> names = new HashMap<>();
    names.put(
        "programmes",
        byKey.entrySet().stream()
            .map(
                entry ->
                    new Offered(
                        entry.getKey(),
                        entry.getValue(),
                        offers.getOrDefault(entry.getKey(), Set.of())))
            .toList());
    names.put("academies", academies.all());
    names.put("withdrawn", versions.withdrawn(visit));
    names.put("problems", problems);
    names.put("megabytes", uploading.megabytes());
    administration.pages().show(context, visit, "catalogue/site", names);
  }

  private void offer(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    ProgrammeKey key =
        new ProgrammeKey(form.optional("programme", 100), form.optional("adaptation", 100));
    Version newest =
        parts.catalogues().versions(AcademyId.SITE).stream()
            .filter(version -> version.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    List<AcademyId> to = to(form.optional("to", 10), context.formParams("academy"));
    database.changeSite(
        rows -> {
          Offers.set(rows, key, to);
          administration
              .desk()
              .audit()
              .write(
                  rows.of(AcademyId.SITE),
                  visit.actor(),
                  "catalogue.act-offer-changed",
                  newest.title());
        });
    AdminPages.done(context, visit, "/catalogues", "catalogue.said-offer-changed");
  }

  private List<AcademyId> to(String whom, List<String> chosen) {
    return switch (whom) {
      case "all" -> List.of(AcademyId.SITE);
      case "some" ->
          academies.all().stream()
              .map(Academy::id)
              .filter(academy -> chosen.contains(academy.value()))
              .toList();
      default -> List.of();
    };
  }
}
