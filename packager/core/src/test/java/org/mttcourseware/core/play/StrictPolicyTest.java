// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages live where no inline script, no inline style and no foreign host is allowed. */
final class StrictPolicyTest {

  @ParameterizedTest
  @EnumSource(names = {"SCORM12", "SCORM2004_4"})
  void everyKindOfActivityPlays(Standard standard) {
    PlayedPackage played = Programmes.packed(Course.programme(), standard.format(), Course.OTHER);
    Lms lms = new Lms(standard, PlayServer.get().serveStrictly(played), played.scos().get(0));
    try (Window window = Window.desktop()) {
      Learner learner = new Learner(lms.launch(window.context()));
      learner.doEverything(Programmes.segment(Course.programme(), Course.OTHER), page -> {});
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals("completed", lms.status());
  }

  @ParameterizedTest
  @EnumSource(names = {"SCORM2004_3"})
  void theMenuPlays(Standard standard) {
    PlayedPackage played = Programmes.packed(Course.programme(), standard.format(), "basics");
    Lms lms = new Lms(standard, PlayServer.get().serveStrictly(played), played.scos().get(0));
    try (Window window = Window.desktop()) {
      Frame menu = lms.launch(window.context());
      menu.waitForSelector("html.scripted");
      Course.openFromMenu(menu, Course.TESTED);
      Learner learner = new Learner(Course.playing(menu, lms.page(), Course.TESTED));
      learner.goTo("test");
      learner.doQuiz(Course.test(), Set.of());
      lms.leave();
    }
    lms.assertWithinStandard();
    assertEquals(5, lms.interactions());
  }
}
