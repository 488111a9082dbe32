// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    Programmes.write(folder);
  }

  @Test
  void saysWhatIsInAndWhy() {
    Run run = Run.mtt("adapt", "propose", "--hours", "2", "--source", folder);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("1 segment, 15 min of 2 h"), run.out());
    assertTrue(run.out().contains("start-first"), run.out());
    assertTrue(run.out().contains("start: 2 of 2 outcomes"), run.out());
  }

  @Test
  void saysWhatDidNotFit() {
    Run run = Run.mtt("adapt", "propose", "--hours", "0.2", "--source", folder);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("No segment fits."), run.out());
    assertTrue(run.out().contains("no time left: it takes 15 min"), run.out());
  }

  @Test
  void writesAnAdaptationThatPassesTheCheck() throws IOException {
    Run run = Run.mtt("adapt", "propose", "--hours", "2", "--write", "academy", "--source", folder);

    assertEquals(0, run.code(), run.err());
    Path written = folder.resolve("adaptations/academy/adaptation.yaml");
    assertTrue(Files.readString(written).contains("- start-first"), run.out());
    assertEquals(0, Run.mtt("check", "--source", folder).code());
    assertEquals(
        2,
        Run.mtt("adapt", "propose", "--hours", "2", "--write", "academy", "--source", folder)
            .code());
  }

  @Test
  void tellsPrograms() throws IOException {
    Run run = Run.mtt("adapt", "propose", "--hours", "2", "--output", "json", "--source", folder);

    JsonNode told = new ObjectMapper().readTree(run.out());
    assertEquals("start-first", told.path("segments").path(0).path("id").asText());
    assertEquals(120, told.path("minutesAtHand").asInt());
  }

  @Test
  void refusesWordsThatNothingHas() {
    Run run = Run.mtt("adapt", "propose", "--hours", "2", "--risk", "pirates", "--source", folder);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("pirates"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(2, Run.mtt("adapt", "propose", "--hours", "-1", "--source", folder).code());
  }
}
