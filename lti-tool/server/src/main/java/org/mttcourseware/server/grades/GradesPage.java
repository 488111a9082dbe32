// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/**
 * The administrator's page of grades that are on their way: what waits and what is stuck, why, and
 * what to do. Learners have pseudonyms here.
 */
final class GradesPage {
  private static final String PATH = "/grades";

  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Undelivered undelivered;
  private final Runnable wake;

  GradesPage(
      Desk desk, AdminPages pages, Database database, Undelivered undelivered, Runnable wake) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.undelivered = undelivered;
    this.wake = wake;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, PATH, this::show);
    desk.post(routes, PATH + "/platform/{platform}/again", this::sendAgain);
    desk.post(routes, PATH + "/{grade}/again", this::sendOneAgain);
    desk.post(routes, PATH + "/{grade}/give-up", this::giveUp);
  }

  private void show(Context context, Visit visit) {
    Map<String, List<?>> lists =
        database.of(
            visit.academyId(),
            rows ->
                Map.of(
                    "gradebooks", undelivered.gradebooks(rows),
                    "stuck", undelivered.lines(rows, GradeState.STUCK),
                    "waiting", undelivered.lines(rows, GradeState.WAITING)));
    pages.show(context, visit, "grades/undelivered", lists);
  }

  private void sendAgain(Context context, Visit visit) {
    String platform = context.pathParam("platform");
    int sent =
        database.of(
            visit.academyId(),
            rows -> {
              String name =
                  undelivered.gradebooks(rows).stream()
                      .filter(gradebook -> gradebook.platform().equals(platform))
                      .map(Undelivered.Gradebook::name)
                      .findFirst()
                      .orElseThrow(GradesPage::notFound);
              desk.audit().write(rows, visit.actor(), "grades.act-sent-again", name);
              return undelivered.sendAgain(rows, platform);
            });
    wake.run();
    AdminPages.done(
        context, visit, PATH, sent > 0 ? "grades.said-sent-again" : "grades.said-nothing");
  }

  private void sendOneAgain(Context context, Visit visit) {
    change(context, visit, "grades.act-one-sent-again", undelivered::sendOneAgain);
    wake.run();
    AdminPages.done(context, visit, PATH, "grades.said-sent-again");
  }

  private void giveUp(Context context, Visit visit) {
    change(context, visit, "grades.act-given-up", undelivered::giveUp);
    AdminPages.done(context, visit, PATH, "grades.said-given-up");
  }

  private void change(
      Context context, Visit visit, String act, BiPredicate<AcademyRows, String> change) {
    String grade = context.pathParam("grade");
    database.change(
        visit.academyId(),
        rows -> {
          if (!change.test(rows, grade)) {
            throw notFound();
          }
          desk.audit().write(rows, visit.actor(), act, undelivered.linkOf(rows, grade));
        });
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "web.not-found");
  }
}
