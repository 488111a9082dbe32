// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.Texts;

/** Fills the pages of the demo LMS: whose they are, and in which language. */
final class LmsPages {
  private final Pages pages;
  private final Campus campus;
  private final Visits visits;
  private final String name;

  LmsPages(Pages pages, Campus campus, Visits visits, String name) {
    this.pages = pages;
    this.campus = campus;
    this.visits = visits;
    this.name = name;
  }

  Visits visits() {
    return visits;
  }

  Texts texts(Context context) {
    return Texts.in(visits.language(context));
  }

  /** Answers with the page {@code demo/template}. */
  void show(Context context, String template, Map<String, ?> names) {
    Texts texts = texts(context);
    Optional<Person> person = visits.person(context);
    Map<String, Object> all = new HashMap<>(names);
    all.put("lms", name);
    all.put("signedIn", person.isPresent());
    all.put("role", person.map(one -> role(texts, one)).orElse(""));
    all.put("administers", person.map(Person::administers).orElse(false));
    all.put("teaches", person.map(Person::teaches).orElse(false));
    all.put("courses", campus.courses().all());
    all.put("path", context.path());
    context.html(pages.fill("demo/" + template, texts, all));
  }

  /** Returns what a person is called on the pages. */
  static String role(Texts texts, Person person) {
    return switch (person.role()) {
      case TEACHER -> texts.text("demo.role.teacher");
      case LEARNER -> texts.text("demo.role.learner", person.familyName());
      case ADMINISTRATOR -> texts.text("demo.role.administrator");
    };
  }
}
