// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.course.Score;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** A course: its links, its gradebook, its roster, and its copy. */
final class CoursePages implements Feature {
  private final Campus campus;
  private final LmsPages pages;

  CoursePages(Campus campus, LmsPages pages) {
    this.campus = campus;
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/courses/{course}", this::course);
    routes.get("/courses/{course}/grades", this::grades);
    routes.get("/courses/{course}/people", this::people);
    routes.post("/courses/{course}/copy", this::copy);
  }

  private void course(Context context) {
    Course course = asked(context);
    pages.show(
        context,
        "course",
        Map.of(
            "course", course,
            "links", campus.courses().links(course),
            "usable", campus.tools().usable().isPresent(),
            "copied", !course.history().isEmpty()));
  }

  private void grades(Context context) {
    Course course = asked(context);
    Person reader = pages.visits().require(context);
    Texts texts = pages.texts(context);
    List<LineItem> columns = campus.gradebook().of(course);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Person person : campus.people().learners()) {
      if (reader.equals(person) || reader.teaches() || reader.administers()) {
        rows.add(
            Map.of(
                "name",
                LmsPages.role(texts, person),
                "cells",
                columns.stream().map(column -> cell(column, person)).toList()));
      }
    }
    pages.show(context, "grades", Map.of("course", course, "columns", columns, "rows", rows));
  }

  private Map<String, String> cell(LineItem column, Person person) {
    Score score = campus.gradebook().score(column, person.id()).orElse(null);
    Double grade = score == null ? null : score.scaled(column.maximum());
    return Map.of(
        "grade", grade == null ? "" : plain(grade),
        "comment", score == null ? "" : score.comment());
  }

  /** Returns a number as a gradebook shows it: 8, 8.5, 8.33. */
  static String plain(double number) {
    return java.math.BigDecimal.valueOf(number)
        .setScale(2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void people(Context context) {
    Course course = asked(context);
    pages.visits().requireTeacher(context);
    Texts texts = pages.texts(context);
    List<String> names =
        campus.people().members().stream().map(person -> LmsPages.role(texts, person)).toList();
    pages.show(context, "people", Map.of("course", course, "people", names));
  }

  private void copy(Context context) {
    pages.visits().requireTeacher(context);
    Course course = asked(context);
    String title = pages.texts(context).text("demo.copy-of", course.title());
    Course copy = campus.courses().copy(course, title);
    context.redirect("/courses/" + copy.id(), HttpStatus.SEE_OTHER);
  }

  private Course asked(Context context) {
    pages.visits().require(context);
    return campus
        .courses()
        .find(context.pathParam("course"))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  static ResourceLink link(Context context, Campus campus) {
    return campus
        .courses()
        .link(context.pathParam("link"))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }
}
