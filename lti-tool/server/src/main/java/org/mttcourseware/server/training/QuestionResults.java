// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.Json;

/** How each question of a link was answered, the hardest first. */
final class QuestionResults {
  private QuestionResults() {}

  private record Attempt(String quiz, String catalogue, String fractions) {}

  /**
   * Counts.
   *
   * @param number the attempt that is counted; 0 for all
   */
  static List<QuestionLine> of(AcademyRows rows, Taught taught, int number, QuestionTitles titles) {
    Map<String, QuestionLine> lines = new TreeMap<>();
    for (Attempt attempt : attempts(rows, taught, number)) {
      JsonNode fractions = Json.received(attempt.fractions());
      for (Map.Entry<String, JsonNode> one : fractions.properties()) {
        String key = attempt.quiz() + " " + one.getKey();
        QuestionLine before =
            lines.computeIfAbsent(
                key,
                unused ->
                    new QuestionLine(
                        titles.quiz(attempt.catalogue(), attempt.quiz()),
                        titles.question(attempt.catalogue(), one.getKey()),
                        0,
                        0,
                        0,
                        0));
        lines.put(key, before.and(one.getValue().asDouble()));
      }
    }
    List<QuestionLine> sorted = new ArrayList<>(lines.values());
    sorted.sort(Comparator.comparingDouble(QuestionLine::fraction));
    return sorted;
  }

  private static List<Attempt> attempts(AcademyRows rows, Taught taught, int number) {
    return rows.query(
            """
            select a.quiz, w.catalogue, a.fractions
            from quiz_attempt a join work w on w.id = a.work
            where a.academy = :academy and w.resource_link = :link and w.test_user = false
              and (:number = 0 or a.number = :number)
            order by a.sent_at desc""")
        .bind("link", taught.link())
        .bind("number", number)
        .map(
            (row, names) ->
                new Attempt(
                    row.getString("quiz"), row.getString("catalogue"), row.getString("fractions")))
        .list();
  }

  /** Returns the highest number of an attempt. */
  static int attempts(AcademyRows rows, Taught taught) {
    return rows.query(
            """
            select coalesce(max(a.number), 0) from quiz_attempt a join work w on w.id = a.work
            where a.academy = :academy and w.resource_link = :link and w.test_user = false""")
        .bind("link", taught.link())
        .mapTo(Integer.class)
        .one();
  }
}
