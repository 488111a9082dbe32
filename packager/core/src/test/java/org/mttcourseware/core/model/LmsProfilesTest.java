// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
  void recommendsNoCartridgeThatItRefuses(LmsProfile lms) {
    assertTrue(!lms.imports("cc11") || versions(lms).contains("1.1"), lms.id());
    assertTrue(!lms.imports("cc13") || versions(lms).contains("1.3"), lms.id());
  }

  @Test
  void knowsWhatMoodleStopsAt() {
    LmsProfile moodle = LmsProfiles.byId("moodle").orElseThrow();

    assertEquals("scorm12", moodle.formats().get(0));
    assertEquals(255, moodle.titleCharacters());
    assertEquals(100, moodle.scorm().interactions());
    assertEquals(4096, moodle.scorm().suspendData12());
    assertEquals(1024, moodle.cartridge().namespaceWithin());
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

  private static List<String> versions(LmsProfile lms) {
    return lms.id().equals("generic") ? List.of("1.1", "1.3") : lms.cartridge().versions();
  }
}
