// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.MenuEntry;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** Finds a learner, shows and hands out all that is kept, and erases it. */
public final class PrivacyPages implements Feature {
  private static final String HERE = "/learners";

  private final Desk desk;
  private final AdminPages pages;
  private final Database database;

  /** Makes the pages and gives them their place in the menu. */
  public PrivacyPages(Administration administration, Database database) {
    this.desk = administration.desk();
    this.pages = administration.pages();
    this.database = database;
    pages.add(new MenuEntry(HERE, "privacy.menu", MenuEntry.Place.ACADEMY));
  }

  @Override
  public void routes(RoutesConfig routes) {
    desk.get(routes, HERE, this::search);
    desk.post(routes, HERE + "/erase-all", this::eraseAll);
    desk.get(routes, HERE + "/{learner}", this::one);
    desk.get(routes, HERE + "/{learner}/export", this::export);
    desk.post(routes, HERE + "/{learner}/erase", this::erase);
    desk.post(routes, HERE + "/courses/{course}/erase", this::eraseCourse);
  }

  private void search(Context context, Visit visit) {
    show(context, visit, false);
  }

  private void show(Context context, Visit visit, boolean wrongName) {
    String given = context.queryParam("sought");
    String sought = given == null || given.length() > 255 ? "" : given.strip();
    List<KnownLearner> found =
        sought.isEmpty()
            ? List.of()
            : database.of(visit.academyId(), rows -> LearnerRows.find(rows, sought));
    pages.show(
        context,
        visit,
        "privacy/learners",
        Map.of(
            "sought",
            sought,
            "found",
            found,
            "courses",
            database.of(visit.academyId(), LearnerRows::courses),
            "wrongName",
            wrongName));
  }

  private void one(Context context, Visit visit) {
    pages.show(
        context,
        visit,
        "privacy/learner",
        Map.of("id", context.pathParam("learner"), "parts", everything(context, visit)));
  }

  private void export(Context context, Visit visit) {
    String json = Json.of(everything(context, visit));
    write(visit, "privacy.act-exported", "");
    context.contentType("application/json; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"learner.json\"");
    context.result(json);
  }

  private Map<String, List<Map<String, String>>> everything(Context context, Visit visit) {
    return database
        .of(visit.academyId(), rows -> LearnerRows.everything(rows, context.pathParam("learner")))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  private void erase(Context context, Visit visit) {
    database.change(
        visit.academyId(),
        rows -> {
          if (!LearnerRows.erase(rows, context.pathParam("learner"))) {
            throw new RefusedException(404, "web.not-found");
          }
          // Without an id: the log must not keep what was erased.
          desk.audit().write(rows, visit.actor(), "privacy.act-erased", "");
        });
    AdminPages.done(context, visit, HERE, "privacy.said-erased");
  }

  private void eraseCourse(Context context, Visit visit) {
    database.change(
        visit.academyId(),
        rows -> {
          if (!LearnerRows.eraseCourse(rows, context.pathParam("course"))) {
            throw new RefusedException(404, "web.not-found");
          }
          desk.audit().write(rows, visit.actor(), "privacy.act-course-erased", "");
        });
    AdminPages.done(context, visit, HERE, "privacy.said-course-erased");
  }

  /** Cannot be undone: the name of the academy has to be typed. */
  private void eraseAll(Context context, Visit visit) {
    if (!visit.academy().name().equals(context.formParam("name"))) {
      context.status(422);
      show(context, visit, true);
      return;
    }
    database.change(
        visit.academyId(),
        rows -> {
          int erased = LearnerRows.eraseAll(rows);
          desk.audit().write(rows, visit.actor(), "privacy.act-all-erased", String.valueOf(erased));
        });
    AdminPages.done(context, visit, HERE, "privacy.said-all-erased");
  }

  private void write(Visit visit, String act, String about) {
    database.change(visit.academyId(), rows -> desk.audit().write(rows, visit.actor(), act, about));
  }
}
