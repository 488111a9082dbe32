// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/** What an open page may ask for: to begin, to keep what was done, to mark a quiz. */
final class Desk {
  private final Database database;
  private final Lessons lessons;
  private final Marking marking;
  private final Clock clock;

  Desk(Database database, Lessons lessons, Marking marking, Clock clock) {
    this.database = database;
    this.lessons = lessons;
    this.marking = marking;
    this.clock = clock;
  }

  /** Returns what the page needs to know to begin or go on. */
  Map<String, Object> start(LtiSession session, JsonNode sent) {
    Lesson lesson = lessons.open(session, sent);
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("mode", "normal");
    info.put("language", lesson.part().language());
    info.put("only", lesson.linked().only());
    info.put("visit", RandomIds.id());
    Optional<Learner> learner = Lessons.learner(session);
    info.put("kept", learner.isPresent());
    info.put("credit", learner.isPresent() && !session.testUser());
    info.put("entry", "new");
    info.put("state", "");
    learner.ifPresent(who -> info.putAll(begin(session, lesson, who)));
    return info;
  }

  private Map<String, Object> begin(LtiSession session, Lesson lesson, Learner learner) {
    return database.of(
        session.academy(),
        rows -> {
          Work work =
              new Works(rows, lesson.linked().link(), learner.id())
                  .open(lesson.catalogue().id(), learner.testUser(), clock.instant());
          Map<String, Standing> standings = new LinkedHashMap<>();
          lesson.graded().forEach(quiz -> standings.put(quiz.id(), new Standing(0, 0, 0)));
          standings.putAll(new Attempts(rows, work.id()).standings());
          return Map.of(
              "entry",
              work.state().isEmpty() ? "new" : "resume",
              "state",
              work.state(),
              "revision",
              work.revision(),
              "work",
              work.id(),
              "standings",
              standings);
        });
  }

  /**
   * Keeps what was done; returns the new revision.
   *
   * @throws RefusedException 409 if another page or device has saved since
   */
  Map<String, Object> save(LtiSession session, JsonNode sent) {
    Save save = Save.received(sent);
    Learner learner = required(session);
    Lesson lesson = lessons.open(session, sent);
    long revision =
        database
            .of(
                session.academy(),
                rows ->
                    new Works(rows, lesson.linked().link(), learner.id())
                        .save(save, !lesson.graded().isEmpty(), clock.instant()))
            .orElseThrow(() -> new RefusedException(409, "delivery.newer"));
    return Map.of("revision", revision);
  }

  /** Marks answers; returns the keys of the questions, each with what the answer has right. */
  Map<String, Object> mark(LtiSession session, JsonNode sent) {
    String quiz = sent.path("quiz").asText();
    Answers answers = Answers.received(sent.path("answers"));
    Lesson lesson = lessons.open(session, sent);
    Sent graded = new Sent(quiz, lessons.key(lesson, quiz), answers);
    Optional<Learner> learner = Lessons.learner(session);
    if (!graded.key().graded()) {
      graded.requireAnswered();
    } else if (learner.isEmpty()) {
      graded.requireAsked();
    } else if (sent.path("look").asBoolean()) {
      database.change(
          session.academy(), rows -> Marking.requireSent(rows, learner.get(), lesson, graded));
    } else {
      database.change(
          session.academy(),
          rows -> marking.take(rows, learner.get(), lesson, graded, clock.instant()));
    }
    return Map.of("entries", entries(graded));
  }

  private static ObjectNode entries(Sent sent) {
    ObjectNode entries = JsonNodeFactory.instance.objectNode();
    sent.key()
        .mark(sent.answers())
        .fractions()
        .forEach(
            (question, fraction) -> {
              ObjectNode entry = entries.putObject(question);
              JsonNode key = sent.key().questions().get(question);
              if (key != null) {
                key.properties().forEach(one -> entry.set(one.getKey(), one.getValue()));
              }
              entry.put("fraction", fraction);
            });
    return entries;
  }

  private static Learner required(LtiSession session) {
    return Lessons.learner(session)
        .orElseThrow(() -> new RefusedException(403, "delivery.nothing-kept"));
  }
}
