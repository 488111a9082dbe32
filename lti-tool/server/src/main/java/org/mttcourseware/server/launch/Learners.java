// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.Person;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/** The people of an academy, by pseudonym; by name only where the academy stores names. */
final class Learners {
  private static final int LONGEST_NAME = 300;

  private Learners() {}

  /** Returns our id of the person who launched; null for an anonymous launch. */
  static @Nullable String keep(
      AcademyRows rows, Launch launch, Known known, @Nullable String course, Instant now) {
    Optional<String> subject = launch.subject();
    if (subject.isEmpty()) {
      return null;
    }
    String name = known.storesNames() ? name(launch.person()) : "";
    Known.Learner learner = known.learner();
    String id =
        learner == null
            ? insert(rows, launch.registration().id(), subject.get(), name, now)
            : learner.id();
    if (learner != null) {
      refresh(rows, learner, known.storesNames() && name.isEmpty() ? learner.name() : name, now);
    }
    if (course != null && !known.pseudonym()) {
      Pseudonyms.give(rows, course, id);
    }
    return id;
  }

  private static String name(Person person) {
    String parts =
        Stream.of(person.givenName(), person.familyName())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return FittingText.of(person.name().or(() -> Optional.of(parts)), LONGEST_NAME);
  }

  /** A name is wiped where the academy has stopped storing names. */
  private static void refresh(AcademyRows rows, Known.Learner learner, String name, Instant now) {
    if (name.equals(learner.name()) && !learner.seenAt().isBefore(now.minus(Courses.SEEN_LATELY))) {
      return;
    }
    rows.update(
            "update learner set name = :name, seen_at = :now where academy = :academy and id = :id")
        .bind("name", name)
        .bind("now", now)
        .bind("id", learner.id())
        .execute();
  }

  private static String insert(
      AcademyRows rows, String platform, String subject, String name, Instant now) {
    rows.update(
            "insert into learner (id, academy, platform, subject, name, created_at, seen_at) values"
                + " (:id, :academy, :platform, :subject, :name, :now, :now) on conflict do nothing")
        .bind("id", RandomIds.id())
        .bind("platform", platform)
        .bind("subject", subject)
        .bind("name", name)
        .bind("now", now)
        .execute();
    return rows.query(
            "select id from learner where academy = :academy and platform = :platform and subject ="
                + " :subject")
        .bind("platform", platform)
        .bind("subject", subject)
        .mapTo(String.class)
        .one();
  }
}
