// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A few people in front of the bare stream, which runs as it does in the benchmark. */
@EnabledOnOs(OS.LINUX)
final class AssemblyTest {
  @TempDir Path folder;

  @Test
  void everyVoteOfAFewPeopleIsSeen() throws Exception {
    try (ServerProcess server = BareHall.start(folder);
        Assembly few = Assembly.gather(new BareHall(server, "a message to phones"), 20)) {

      Assembly.Vote vote = few.spread(0.2);
      double perSecond = few.burst();

      assertEquals(20, vote.shown().each().size());
      assertEquals(20, vote.opened().each().size());
      assertTrue(vote.shown().each().get(0) > 0);
      assertTrue(perSecond > 0);
      assertEquals("a message to phones", few.sample());
    }
  }
}
