// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/**
 * Deployments that wait: letting in, refusing, or, by an administrator of the site, handing to
 * another academy.
 */
final class DeploymentPages {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final PlatformStores stores;
  private final Academies academies;

  DeploymentPages(
      Desk desk, AdminPages pages, Database database, PlatformStores stores, Academies academies) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.stores = stores;
    this.academies = academies;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/deployments", this::page);
    desk.post(routes, "/deployments/{deployment}/decide", this::decide);
    desk.post(routes, "/deployments/{deployment}/assign", this::assign);
  }

  /** One deployment that waits, as shown. */
  public record Waiting(Deployment deployment, String platform) {}

  private void page(Context context, Visit visit) {
    List<Waiting> waiting =
        database.of(
            visit.academyId(),
            rows ->
                stores.deployments().pending(rows).stream()
                    .map(one -> new Waiting(one, stores.deployments().platformName(rows, one)))
                    .toList());
    List<Academy> others =
        visit.administrator().site()
            ? academies.all().stream()
                .filter(academy -> !academy.id().equals(visit.academyId()))
                .toList()
            : List.of();
    pages.show(context, visit, "academy/deployments", Map.of("waiting", waiting, "others", others));
  }

  private void decide(Context context, Visit visit) {
    boolean approved =
        switch (Optional.ofNullable(context.formParam("decision")).orElse("")) {
          case "approve" -> true;
          case "refuse" -> false;
          default -> throw new RefusedException(400, "web.malformed");
        };
    Deployment.State state = approved ? Deployment.State.APPROVED : Deployment.State.REFUSED;
    String act = approved ? "academy.act-deployment-approved" : "academy.act-deployment-refused";
    database.change(
        visit.academyId(),
        rows -> {
          Deployment deployment = found(stores.deployments().find(rows, id(context)));
          stores.deployments().decide(rows, deployment.id(), state);
          desk.audit().write(rows, visit.actor(), act, deployment.deploymentId());
        });
    stores.changed();
    AdminPages.done(context, visit, "/deployments", "academy.said-decided");
  }

  private void assign(Context context, Visit visit) {
    if (!visit.administrator().site()) {
      throw new RefusedException(404, "web.not-found");
    }
    String named = Optional.ofNullable(context.formParam("academy")).orElse("");
    Academy other =
        found(academies.all().stream().filter(one -> one.id().value().equals(named)).findFirst());
    database.changeSite(
        site -> {
          var rows = site.of(visit.academyId());
          Deployment deployment = found(stores.deployments().find(rows, id(context)));
          stores.deployments().assign(rows, deployment.id(), other.id());
          String about = deployment.deploymentId();
          desk.audit().write(rows, visit.actor(), "academy.act-deployment-assigned", about);
          AcademyId to = other.id();
          desk.audit().write(site.of(to), visit.actor(), "academy.act-deployment-assigned", about);
        });
    stores.changed();
    AdminPages.done(context, visit, "/deployments", "academy.said-decided");
  }

  private static String id(Context context) {
    return context.pathParam("deployment");
  }

  private static <T> T found(Optional<T> one) {
    return one.orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }
}
