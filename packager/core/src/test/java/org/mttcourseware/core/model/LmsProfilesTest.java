// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;

class LmsProfilesTest {
  private static List<LmsProfile> profiles() {
    return LmsProfiles.all();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void saysWhatToImportAndWhatToMind(LmsProfile lms) {
    assertEquals(lms, LmsProfiles.byId(lms.id()).orElseThrow());
    assertFalse(lms.name().isBlank());
    assertFalse(lms.formats().isEmpty());
    assertFalse(lms.notes().isEmpty());
    for (LmsProfile.Note note : lms.notes()) {
      assertFalse(note.text().isBlank());
      assertFalse(note.mend().isBlank());
      assertFalse((note.text() + note.mend()).contains(";"), note.text());
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void keepsWhatALearnerLeavesInASegment(LmsProfile lms) {
    Integer kept = lms.scorm().suspendData12();

    assertTrue(kept == null || kept >= StateBudget.standard().most(), lms.id());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void namesFormatsThatThereAre(LmsProfile lms) {
    List<String> formats = Formats.all().stream().map(PackageFormat::id).toList();

    assertEquals(List.of(), lms.formats().stream().filter(id -> !formats.contains(id)).toList());
  }

  @Test
  void importsTheCartridgesOfOthersToo() {
    LmsProfile moodle = LmsProfiles.byId("moodle").orElseThrow();
    LmsProfile canvas = LmsProfiles.byId("canvas").orElseThrow();

    assertTrue(moodle.imports("cc10"));
    assertFalse(moodle.imports("cc12"));
    assertFalse(moodle.imports("cc13"));
    assertTrue(canvas.imports("cc12"));
  }

  @Test
  void severalTogetherTakeWhatEachTakes() {
    LmsProfile moodle = LmsProfiles.byId("moodle").orElseThrow();
    LmsProfile openedx = LmsProfiles.byId("openedx").orElseThrow();

    LmsProfile both = LmsProfiles.together(List.of(openedx, moodle));

    assertEquals("Open edX and Moodle", both.name());
    assertEquals(
        List.of("scorm2004-3", "scorm2004-4", "scorm12", "cc11", "moodle-xml"), both.formats());
    assertEquals(255, both.titleCharacters());
    assertTrue(both.scorm().firstScoOnly());
    assertEquals(moodle, LmsProfiles.together(List.of(moodle)));
    assertEquals(LmsProfile.GENERIC, LmsProfiles.together(List.of()));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void standsInTheDocsAsItIsBuilt(LmsProfile lms) throws IOException {
    String row =
        "| %s (`%s`) | `%s` | %s |"
            .formatted(
                lms.name(),
                lms.id(),
                String.join("` `", lms.formats()),
                lms.notes().stream()
                    .map(note -> note.text() + ": " + note.mend())
                    .collect(Collectors.joining("<br>")));

    String page = Files.readString(Path.of("..", "..", "docs", "packages.md"));

    assertTrue(page.contains(row), "docs/packages.md needs the line\n" + row);
  }

  @Test
  void knowsWhatMoodleStopsAt() {
    LmsProfile moodle = LmsProfiles.byId("moodle").orElseThrow();

    assertEquals("scorm12", moodle.formats().get(0));
    assertEquals(255, moodle.titleCharacters());
    assertEquals(100, moodle.scorm().interactions());
    assertEquals(4096, moodle.scorm().suspendData12());
    assertTrue(moodle.manglesTitles());
    assertTrue(moodle.wronglyServed().contains("webp"));
    assertNotEquals(List.of(), moodle.scorm().avoid());
  }

  @Test
  void knowsNothingThatNobodyFound() {
    LmsProfile canvas = LmsProfiles.byId("canvas").orElseThrow();

    assertNull(canvas.titleCharacters());
    assertNull(canvas.packageBytes());
    assertNull(canvas.scorm().interactions());
    assertEquals(List.of(), canvas.wronglyServed());
  }
}
