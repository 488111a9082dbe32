// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** The self-test of a platform, which an administrator starts by a button. */
final class SelfTestPage {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final SelfTest test;

  SelfTestPage(Desk desk, AdminPages pages, Database database, SelfTest test) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.test = test;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/platforms/{platform}/test", this::offer);
    desk.post(routes, "/platforms/{platform}/test", this::run);
  }

  private record Tested(String name, Registration registration, long pending) {}

  private void offer(Context context, Visit visit) {
    show(context, visit, tested(context, visit).name(), List.of());
  }

  private void run(Context context, Visit visit) {
    Tested tested = tested(context, visit);
    show(
        context,
        visit,
        tested.name(),
        test.run(tested.registration(), tested.pending(), visit.texts()));
  }

  private void show(Context context, Visit visit, String name, List<Judged> rules) {
    boolean well = rules.stream().noneMatch(rule -> rule.verdict().equals("FAILED"));
    pages.show(
        context,
        visit,
        "insight/test",
        Map.of(
            "platform", context.pathParam("platform"), "name", name, "rules", rules, "well", well));
  }

  private Tested tested(Context context, Visit visit) {
    return database
        .of(visit.academyId(), rows -> find(rows, context.pathParam("platform")))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  private static Optional<Tested> find(AcademyRows rows, String platform) {
    long pending =
        rows.query(
                "select count(*) from deployment where academy = :academy and platform = :id"
                    + " and state = 'PENDING'")
            .bind("id", platform)
            .mapTo(Long.class)
            .one();
    return rows.query("select * from platform where academy = :academy and id = :id")
        .bind("id", platform)
        .map(
            (row, context) ->
                new Tested(
                    row.getString("name"),
                    new Registration(
                        row.getString("id"),
                        row.getString("issuer"),
                        row.getString("client_id"),
                        URI.create(row.getString("authorization_endpoint")),
                        URI.create(row.getString("token_endpoint")),
                        URI.create(row.getString("jwks_uri")),
                        Optional.ofNullable(row.getString("token_audience"))
                            .filter(audience -> !audience.isEmpty())),
                    pending))
        .findOne();
  }
}
