// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Texts;

/** Says in one line how the newest launch of a platform went, while somebody connects it. */
final class FirstLaunch {
  /**
   * One line.
   *
   * @param state {@code waiting}, {@code accepted} or {@code refused}
   */
  public record Sentence(String state, String words) {}

  private record Newest(Instant at, boolean accepted, String outcomes, String number) {}

  Sentence sentence(AcademyRows rows, Platform platform, Texts texts) {
    Optional<Newest> newest =
        rows.query(
                "select at, accepted, outcomes, number from launch_record where academy = :academy"
                    + " and platform = :platform and step = 'LAUNCH'"
                    + " order by at desc, id limit 1")
            .bind("platform", platform.id())
            .map(
                (row, context) ->
                    new Newest(
                        Columns.instant(row, "at"),
                        row.getBoolean("accepted"),
                        row.getString("outcomes"),
                        row.getString("number")))
            .findOne();
    if (newest.isEmpty()) {
      return new Sentence("waiting", texts.text("academy.launch-waiting"));
    }
    String when = Dates.inFull(newest.get().at(), texts.language());
    return newest.get().accepted()
        ? new Sentence(
            "accepted",
            texts.text("academy.launch-accepted", when, passed(newest.get().outcomes())))
        : new Sentence(
            "refused", texts.text("academy.launch-refused", when, newest.get().number()));
  }

  private static int passed(String outcomes) {
    int passed = 0;
    for (JsonNode outcome : Json.stored(outcomes, JsonNode.class)) {
      if (outcome.path("verdict").asText().equals("PASSED")) {
        passed++;
      }
    }
    return passed;
  }
}
