// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

class MarkingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path folder;

  private final List<Result> results = new ArrayList<>();
  private Marking marking = new Marking((rows, result) -> results.add(result));
  private Database database;
  private SampleLesson sample;
  private Lesson lesson;
  private Learner learner;
  private QuizKey key;

  private void open(EitherDatabase either) throws IOException {
    database = Database.open(either.fresh(folder));
    sample = SampleLesson.of(database, folder, "north", SampleCatalogues.small());
    lesson = sample.lesson(sample.link("basics-test"), "basics-test", "");
    learner = new Learner(sample.rooms.learner("21"), false);
    key = sample.key(lesson, "test");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void send(Map<String, Object> answers) {
    Sent sent = new Sent("test", key, Answers.received(Json.received(Json.of(answers))));
    database.change(sample.rooms.academy(), rows -> marking.take(rows, learner, lesson, sent, NOW));
  }

  private int attempts() {
    return database.of(
        sample.rooms.academy(),
        rows ->
            new Works(rows, lesson.linked().link(), learner.id())
                .locked().stream()
                    .flatMap(work -> new Attempts(rows, work.id()).all().stream())
                    .toList()
                    .size());
  }

  private String status() {
    return database.of(
        sample.rooms.academy(),
        rows ->
            new Works(rows, lesson.linked().link(), learner.id()).locked().orElseThrow().status());
  }

  private Map<String, Object> wrongFor(int number) {
    Map<String, Object> answers = new TreeMap<>(SampleLesson.answers(key, false));
    answers.put(SampleLesson.asked(key).get(0), "x" + number);
    return answers;
  }

  @ParameterizedTest
  @EnumSource
  void theBestAttemptStands(EitherDatabase either) throws IOException {
    open(either);

    send(SampleLesson.answers(key, true));
    send(wrongFor(1));

    assertEquals(2, attempts());
    assertEquals("passed", status());
    assertEquals(results.get(0).got(), results.get(1).got());
    assertEquals(results.get(0).total(), results.get(0).got());
    assertEquals(List.of(true, true), results.stream().map(Result::complete).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theSameAnswersOnceMoreAreNoAttempt(EitherDatabase either) throws IOException {
    open(either);

    send(wrongFor(1));
    send(wrongFor(1));

    assertEquals(1, attempts());
    assertEquals(1, results.size());
    assertEquals("failed", status());
  }

  @ParameterizedTest
  @EnumSource
  void attemptsEnd(EitherDatabase either) throws IOException {
    open(either);
    send(wrongFor(1));
    send(wrongFor(2));

    RefusedException refused = assertThrows(RefusedException.class, () -> send(wrongFor(3)));

    assertEquals(409, refused.status());
    assertEquals(2, attempts());
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnHonestDrawIsMarked(EitherDatabase either) throws IOException {
    open(either);
    Map<String, Object> answers = SampleLesson.answers(key, true);
    Map<String, Object> tooFew = new TreeMap<>(answers);
    tooFew.remove(SampleLesson.asked(key).get(0));
    Map<String, Object> tooMany = new TreeMap<>(answers);
    key.questions().keySet().forEach(question -> tooMany.putIfAbsent(question, "x"));
    Map<String, Object> unknown = new TreeMap<>(tooFew);
    unknown.put("nobody-asked", "x");
    Map<String, Object> otherPool = new TreeMap<>(tooFew);
    Set<String> left = new java.util.TreeSet<>(key.questions().keySet());
    left.removeAll(answers.keySet());
    String pool = pool(SampleLesson.asked(key).get(0));
    otherPool.put(
        left.stream().filter(one -> !pool(one).equals(pool)).findFirst().orElseThrow(), "x");

    for (Map<String, Object> illegal : List.of(tooFew, tooMany, unknown, otherPool)) {
      assertEquals(422, assertThrows(RefusedException.class, () -> send(illegal)).status());
    }
    assertEquals(0, attempts());
    assertEquals(List.of(), results);
  }

  private String pool(String question) {
    return String.valueOf(key.questions().get(question).path("pool").asText());
  }

  @ParameterizedTest
  @EnumSource
  void theAttemptAndItsResultAreStoredTogetherOrNotAtAll(EitherDatabase either) throws IOException {
    open(either);
    marking = new Marking(MarkingTest::cannotBeWritten);

    assertThrows(IllegalStateException.class, () -> send(wrongFor(1)));

    assertEquals(0, attempts());
  }

  private static void cannotBeWritten(AcademyRows rows, Result result) {
    throw new IllegalStateException("the gradebook's row cannot be written");
  }

  @ParameterizedTest
  @EnumSource
  void usersForTryingOutAreNeverGraded(EitherDatabase either) throws IOException {
    open(either);
    learner = new Learner(learner.id(), true);

    send(SampleLesson.answers(key, true));

    assertEquals(1, attempts());
    assertEquals(List.of(), results);
  }

  @ParameterizedTest
  @EnumSource
  void answersAreShownOnlyAfterAnAttempt(EitherDatabase either) throws IOException {
    open(either);
    Sent look =
        new Sent(
            "test",
            key,
            Answers.received(Json.received(Json.of(SampleLesson.answers(key, false)))));

    assertThrows(RefusedException.class, () -> look(look));
    send(wrongFor(1));

    look(look);
    assertEquals(1, attempts());
  }

  private void look(Sent sent) {
    database.change(
        sample.rooms.academy(), rows -> Marking.requireSent(rows, learner, lesson, sent));
  }
}
