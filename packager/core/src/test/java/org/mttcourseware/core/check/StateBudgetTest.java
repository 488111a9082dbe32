// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.StateBudget;
import org.mttcourseware.core.source.SourceReader;

class StateBudgetTest {
  /** Round numbers, so that each part of a sum can be seen in it. */
  private static final String LIMITS =
      """
      { "max": 4096, "base": 1, "page": 10, "activity": 100, "quiz": 1000, "question": 2,
        "option": 3, "item": 5, "film": 7, "scale": 11, "path": 13,
        "text": { "numeric": 17, "text": 19, "rewrite": 23, "reflection": 29, "words": 31, "board": 47,
          "number": 37, "inject": 41, "teachback": 43 } }
      """;

  @Test
  void addsUpWhatALearnerCanLeave(@TempDir Path root) throws IOException {
    Fixture.GOOD.found(root);
    StateBudget budget = StateBudget.of(LIMITS);

    Map<String, Integer> worst =
        SourceReader.read(root).originalSegments().stream()
            .collect(Collectors.toMap(Segment::id, budget::worstCase));

    assertEquals(1 + 3 * 10 + (100 + 29) + (100 + 1000 + 2 * (2 + 3)), worst.get("identity-chain"));
    // Of two questions in each of two pools, the dearer one is drawn: several, and hotspot.
    assertEquals(1 + 10 + (100 + 1000 + (2 + 3 * 3) + (2 + 2 * 3)), worst.get("identity-picking"));
    int kinds = (2 + 9) + (2 + 6) + (2 + 18) + (2 + 17) + (2 + 19) + (2 + 23 + 1);
    assertEquals(1 + 10 + (100 + 1000 + kinds), worst.get("identity-kinds"));
    int doing = 3 * 13 + 7 + 7 + (5 + 2 * 12) + (5 + 2 * 4) + 2 * (5 + 1 + 41) + (5 + 1 + 1 + 43);
    assertEquals(1 + 70 + 700 + doing + 1000 + 2 + 3, worst.get("identity-doing"));
  }

  @Test
  void aBoardIsFilledOnceWhateverTheRounds(@TempDir Path root) throws IOException {
    Fixture.GOOD.found(root);
    int choice = worst(root);
    Path poll = root.resolve("modules/identity/doing/sure.md");
    Files.writeString(
        poll,
        Files.readString(poll)
            .replace("{choice #what-next}\n\n- [x] Ask\n- Wait\n", "{board #what-next}\n"));

    int board = worst(root);

    assertEquals(choice - 2 * (1 + 3) + (1 + 47), board);
  }

  private static int worst(Path root) throws IOException {
    return SourceReader.read(root).originalSegments().stream()
        .filter(segment -> segment.id().equals("identity-doing"))
        .mapToInt(StateBudget.of(LIMITS)::worstCase)
        .sum();
  }

  @Test
  void readsTheNumbersThatTheBrowserReads() {
    assertEquals(4096, StateBudget.standard().most());
  }
}
