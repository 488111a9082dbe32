// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The table of scoring cases, which a scoring server is tested with too, run in the browser. */
final class ScoreTableTest {
  private static final String TABLE = "/org/mttcourseware/templates/script/score-cases.json";

  @Test
  void marksEveryCaseOfTheTable() throws IOException {
    String table;
    try (InputStream in = ScoreTableTest.class.getResourceAsStream(TABLE)) {
      table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Window window = Window.desktop()) {
      Frame frame =
          window.frame(Programmes.packed(Programmes.fixture("en"), "web", "basics"), Course.TESTED);

      List<?> wrong =
          (List<?>)
              frame.evaluate(
                  """
                  table => JSON.parse(table)
                    .map((line) => ({ line, got: MTT.score(line.key, line.answer) }))
                    .filter((one) => one.got.fraction !== one.line.fraction
                      || one.got.correct !== (one.line.fraction === 1))
                    .map((one) => JSON.stringify(one))
                  """,
                  table);

      assertEquals(List.of(), wrong);
      assertTrue(table.lines().count() > 50);
    }
  }
}
