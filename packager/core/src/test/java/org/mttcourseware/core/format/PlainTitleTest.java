// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTitleTest {
  @Test
  void replacesWhatMoodleMangles() {
    assertEquals("Law + order: ‹what› counts", PlainTitle.of("Law & order: <what> counts"));
  }

  @Test
  void dropsDirectionControlsAndWhatXmlCannotHold() {
    assertEquals("אב ג", PlainTitle.of("\u2067אב\u2069\u0000 \u200fג\uFFFF"));
    assertEquals("ab", PlainTitle.of("a\uD800b"));
  }

  @Test
  void keepsCharactersBeyondTheFirstPlane() {
    assertEquals("𝒜 🛂", PlainTitle.of("𝒜 🛂"));
  }

  @Test
  void cutsBetweenCharacters() {
    String cut = PlainTitle.of("a" + "🛂".repeat(150));

    assertTrue(cut.length() <= 200, cut);
    assertEquals("a" + "🛂".repeat(99) + "…", cut);
  }

  @Test
  void leavesTwoHundredAlone() {
    assertEquals("x".repeat(200), PlainTitle.of("x".repeat(200)));
    assertEquals("x".repeat(199) + "…", PlainTitle.of("x".repeat(201)));
  }
}
