// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a course with one poll in it: a question with four answers. */
final class PollSource {
  /** The ids of the answers. */
  static final List<String> OPTIONS = List.of("a", "b", "c", "d");

  private PollSource() {}

  /** Writes it to the folder {@code root}. */
  static void write(Path root) throws IOException {
    Sources.write(Course.of(1), root);
    Path segment = root.resolve("modules/m0/s0");
    Files.writeString(
        segment.resolve("segment.md"),
        "\n# What do you think? {activity crowd.md}\n",
        StandardOpenOption.APPEND);
    Files.writeString(
        segment.resolve("crowd.md"),
        """
        ---
        kind: poll
        id: crowd
        title: A vote of many
        rounds: 2
        ---

        # Which of these was measured in the same run? {choice #crowd-which}

        - [ ] neither the figure nor its baseline
        - [ ] the figure
        - [ ] the baseline
        - [x] both, in turn

        > [!DISCUSS]
        > What else did the machine do meanwhile?
        """);
  }
}
