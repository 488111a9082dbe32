// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.Json;

/**
 * What the database holds of one learner.
 *
 * @param revision grows by one with each save
 * @param answers of each attempt at the quiz, in order
 * @param grade where it is on its way to the gradebook
 */
record StoredWork(String state, long revision, List<JsonNode> answers, String grade, double given) {

  /** Returns the works of all learners, by what their LMS calls them. */
  static Map<String, StoredWork> all(AcademyRows rows) {
    Map<String, List<JsonNode>> attempts = new HashMap<>();
    rows.query(
            """
            select w.learner, q.answers from quiz_attempt q join work w on w.id = q.work
            where q.academy = :academy order by q.number""")
        .map((row, names) -> Map.entry(row.getString(1), Json.received(row.getString(2))))
        .forEach(
            attempt ->
                attempts
                    .computeIfAbsent(attempt.getKey(), learner -> new ArrayList<>())
                    .add(attempt.getValue()));
    Map<String, StoredWork> works = new HashMap<>();
    rows.query(
            """
            select l.subject, w.learner, w.state, w.revision, g.state as grade, g.score_given
            from work w join learner l on l.id = w.learner
            left join grade g on g.learner = w.learner and g.resource_link = w.resource_link
            where w.academy = :academy""")
        .map(
            (row, names) ->
                Map.entry(
                    row.getString("subject"),
                    new StoredWork(
                        row.getString("state"),
                        row.getLong("revision"),
                        attempts.getOrDefault(row.getString("learner"), List.of()),
                        String.valueOf(row.getString("grade")),
                        row.getDouble("score_given"))))
        .forEach(work -> works.put(work.getKey(), work.getValue()));
    return works;
  }
}
