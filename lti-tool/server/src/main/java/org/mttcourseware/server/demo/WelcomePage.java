// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.People;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** The first page: what can be tried, and signing in by one click. */
final class WelcomePage implements Feature {
  private static final int LEARNERS_SHOWN = 2;

  private final Campus campus;
  private final LmsPages pages;
  private final Optional<DemoGuide> guide;

  WelcomePage(Campus campus, LmsPages pages, Optional<DemoGuide> guide) {
    this.campus = campus;
    this.pages = pages;
    this.guide = guide;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/", this::welcome);
    routes.post("/sign-in", this::signIn);
    routes.post("/sign-out", this::signOut);
  }

  private void welcome(Context context) {
    Texts texts = pages.texts(context);
    People people = campus.people();
    List<Person> offered =
        people.all().stream()
            .filter(person -> person.number() <= LEARNERS_SHOWN)
            .sorted(Comparator.comparing(Person::administers).thenComparing(Person::teaches))
            .toList();
    List<Map<String, String>> roles =
        offered.stream()
            .map(person -> Map.of("id", person.id(), "name", LmsPages.role(texts, person)))
            .toList();
    pages.show(
        context,
        "welcome",
        Map.of(
            "roles",
            roles,
            "guided",
            guide.isPresent(),
            "guide",
            guide.orElse(new DemoGuide("", "", "", ""))));
  }

  private void signIn(Context context) {
    Person person =
        campus
            .people()
            .find(String.valueOf(context.formParam("person")))
            .orElseThrow(() -> new RefusedException(400, "web.malformed"));
    pages.visits().signIn(context, person);
    context.redirect(start(person), HttpStatus.SEE_OTHER);
  }

  private String start(Person person) {
    return person.administers() ? "/admin/tools" : "/courses/" + campus.courses().all().get(0).id();
  }

  private void signOut(Context context) {
    pages.visits().signOut(context);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }
}
