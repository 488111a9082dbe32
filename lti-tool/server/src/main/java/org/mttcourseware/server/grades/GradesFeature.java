// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.MenuEntry;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Feature;

/** Grades: the outbox, the courier that empties it, and the administrator's page of both. */
public final class GradesFeature implements Feature, AutoCloseable {
  private final Outbox outbox;
  private final Courier courier;
  private final GradesPage page;

  /**
   * Makes the feature; grades are sent from now on.
   *
   * @param calls the way to the services of platforms
   * @param claim how long an instance has the grades that it took to send
   */
  public GradesFeature(
      Administration administration,
      Database database,
      ServiceCalls calls,
      Duration claim,
      Clock clock) {
    RandomGenerator random = new SecureRandom();
    DueGrades due = new DueGrades(database, clock, claim);
    Gradebooks gradebooks =
        new Gradebooks(
            calls,
            platform -> administration.registrations().byId(platform),
            new ColumnSearch(new ColumnRows(database, clock)));
    Clerk clerk =
        new Clerk(
            due,
            new Pauses(database, clock, random),
            gradebooks::post,
            Backoff.THREE_DAYS,
            clock,
            random,
            (grade, posted) -> {});
    Undelivered undelivered = new Undelivered(clock);
    this.courier = new Courier(due, clerk, Courier.threads()).begin();
    this.outbox = new Outbox(clock, courier::wake);
    this.page =
        new GradesPage(
            administration.desk(), administration.pages(), database, undelivered, courier::wake);
    administration.overview().add(new GradeConcerns(undelivered, clock));
    administration.pages().add(new MenuEntry("/grades", "grades.menu", MenuEntry.Place.ACADEMY));
  }

  /** Returns what takes the results of learners. */
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public void routes(RoutesConfig routes) {
    page.routes(routes);
  }

  /** Finishes what is under way and gives back the rest. */
  @Override
  public void close() {
    courier.close();
  }
}
