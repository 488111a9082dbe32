// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.launch.Context;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.nrps.NamesRoles;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/** The courses that launches come from. */
final class Courses {
  private static final int LONGEST_TITLE = 500;
  static final Duration SEEN_LATELY = Duration.ofHours(1);

  private Courses() {}

  /** Returns our id of the course of {@code launch}; null if it names none. */
  static @Nullable String keep(AcademyRows rows, Launch launch, Known known, Instant now) {
    Optional<Context> context = launch.context();
    if (context.isEmpty()) {
      return null;
    }
    String title =
        FittingText.of(context.get().title().or(() -> context.get().label()), LONGEST_TITLE);
    String roster = FittingText.address(launch.namesRoles().map(NamesRoles::url));
    Known.Course course = known.course();
    if (course == null) {
      return insert(rows, known.deployment(), context.get().id(), title, roster, now);
    }
    boolean renamed = !title.isEmpty() && !title.equals(course.title());
    boolean moved = !roster.isEmpty() && !roster.equals(course.rosterUrl());
    if (renamed || moved || course.seenAt().isBefore(now.minus(SEEN_LATELY))) {
      rows.update(
              "update context set title = :title, roster_url = :roster, seen_at = :now where"
                  + " academy = :academy and id = :id")
          .bind("title", title.isEmpty() ? course.title() : title)
          .bind("roster", roster.isEmpty() ? course.rosterUrl() : roster)
          .bind("now", now)
          .bind("id", course.id())
          .execute();
    }
    return course.id();
  }

  /** Another launch may insert it at the same moment: then it is theirs. */
  private static String insert(
      AcademyRows rows, String deployment, String lmsId, String title, String roster, Instant now) {
    rows.update(
            "insert into context (id, academy, deployment, lms_id, title, roster_url, seen_at)"
                + " values (:id, :academy, :deployment, :lms, :title, :roster, :now) on conflict do"
                + " nothing")
        .bind("id", RandomIds.id())
        .bind("deployment", deployment)
        .bind("lms", lmsId)
        .bind("title", title)
        .bind("roster", roster)
        .bind("now", now)
        .execute();
    return rows.query(
            "select id from context where academy = :academy and deployment = :deployment and"
                + " lms_id = :lms")
        .bind("deployment", deployment)
        .bind("lms", lmsId)
        .mapTo(String.class)
        .one();
  }
}
