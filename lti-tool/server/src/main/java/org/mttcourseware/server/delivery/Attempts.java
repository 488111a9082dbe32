// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;

/** The attempts at the graded quizzes of one work. */
final class Attempts {
  private final AcademyRows rows;
  private final String work;

  Attempts(AcademyRows rows, String work) {
    this.rows = rows;
    this.work = work;
  }

  /** Returns all attempts, those at one quiz in their order. */
  List<Attempt> all() {
    return rows.query(
            "select quiz, number, got, total, answers from quiz_attempt"
                + " where academy = :academy and work = :work order by quiz, number")
        .bind("work", work)
        .map(
            (row, names) ->
                new Attempt(
                    row.getString("quiz"),
                    row.getInt("number"),
                    row.getDouble("got"),
                    row.getDouble("total"),
                    row.getString("answers")))
        .list();
  }

  /** Returns the attempts at {@code quiz}, the first first. */
  List<Attempt> at(String quiz) {
    return all().stream().filter(attempt -> attempt.quiz().equals(quiz)).toList();
  }

  /** Returns where the learner stands in each quiz that was sent. */
  Map<String, Standing> standings() {
    Map<String, Standing> standings = new TreeMap<>();
    all().stream()
        .collect(Collectors.groupingBy(Attempt::quiz))
        .forEach((quiz, attempts) -> standings.put(quiz, Standing.of(attempts)));
    return standings;
  }

  /** Returns the questions of {@code quiz} that were asked so far. */
  Set<String> asked(String quiz) {
    Set<String> asked = new HashSet<>();
    at(quiz).forEach(one -> Json.received(one.answers()).fieldNames().forEachRemaining(asked::add));
    return asked;
  }

  /** Stores an attempt. */
  void add(String quiz, int number, Answers answers, QuizKey.Marks marks, Instant now) {
    rows.update(
            "insert into quiz_attempt (id, academy, work, quiz, number, sent_at, got, total,"
                + " answers, fractions) values (:id, :academy, :work, :quiz, :number, :now, :got,"
                + " :total, :answers, :fractions)")
        .bind("id", RandomIds.id())
        .bind("work", work)
        .bind("quiz", quiz)
        .bind("number", number)
        .bind("now", now)
        .bind("got", marks.got())
        .bind("total", marks.total())
        .bind("answers", answers.json())
        .bind("fractions", Json.of(marks.fractions()))
        .execute();
  }
}
