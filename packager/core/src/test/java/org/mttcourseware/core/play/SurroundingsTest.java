// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;

/** Pages fit the screen, the paper and the person. */
final class SurroundingsTest {

  @Test
  void paperShowsAllPagesAndNoAnswers() {
    Build programme = Programmes.fixture("en");
    Segment segment = Programmes.segment(programme, Course.OTHER);
    try (Window window = Window.desktop()) {
      Frame frame = window.frame(Programmes.packed(programme, "web", "basics"), segment.id());
      new Learner(frame);
      frame.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      for (org.mttcourseware.core.model.Page page : segment.pages()) {
        assertTrue(frame.isVisible("#page-" + page.id() + " h1"), page.id());
      }
      String printed = frame.innerText("body");
      assertTrue(printed.contains("Which line is the longest?"), printed);
      assertFalse(printed.contains("Yes, forty-four."), "feedback is printed");
      assertFalse(printed.contains("Two lines of 44 are 88."), "an explanation is printed");
      assertFalse(printed.contains("I check every fifth car"), "a model answer is printed");
      assertFalse(frame.isVisible("#next"), "a button is printed");
    }
  }

  static Stream<Map.Entry<String, Boolean>> settings() {
    return Stream.of(
        Map.entry("no motion, forced colours", true), Map.entry("motion, own colours", false));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void playsUnderThePersonsSettings(Map.Entry<String, Boolean> setting) {
    boolean special = setting.getValue();
    Build programme = Programmes.fixture("en");
    try (Window window =
        Window.of(
            1280,
            900,
            PlayServer.get().origin(),
            options ->
                options
                    .setReducedMotion(special ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                    .setForcedColors(special ? ForcedColors.ACTIVE : ForcedColors.NONE))) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.OTHER);
      learner.goTo("road");
      assertEquals(!special, learner.activity("road").locator(".clip-controls .main").isVisible());
      learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.TESTED);
      learner.doEverything(Programmes.segment(programme, Course.TESTED), page -> {});
      assertEquals("end", learner.page());
    }
  }

  @Test
  void aClipPlaysFromItsFirstSceneToItsLast() {
    Build programme = Programmes.fixture("en");
    try (Window window =
        Window.of(
            1280,
            900,
            PlayServer.get().origin(),
            options -> options.setReducedMotion(ReducedMotion.NO_PREFERENCE))) {
      Learner learner = window.learn(Programmes.packed(programme, "web", "basics"), Course.OTHER);
      learner.goTo("road");
      assertEquals("clip-off", learner.frame().getAttribute("#clip-road-gate", "class"));
      learner.activity("road").locator(".clip-controls .main").click();
      learner.activity("road").locator("li[data-scene=gate-scene].clip-now").waitFor(ATTACHED);
      assertEquals("", learner.frame().getAttribute("#clip-road-gate", "class"));
    }
  }

  private static final com.microsoft.playwright.Locator.WaitForOptions ATTACHED =
      new com.microsoft.playwright.Locator.WaitForOptions()
          .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);

  @Test
  void readableFromFirstToLastPageWithoutAnyScript() {
    Build programme = Programmes.fixture("en");
    Segment segment = Programmes.segment(programme, Course.OTHER);
    try (Window window =
        Window.of(
            360, 740, PlayServer.get().origin(), options -> options.setJavaScriptEnabled(false))) {
      Frame frame = window.frame(Programmes.packed(programme, "web", "basics"), segment.id());
      for (org.mttcourseware.core.model.Page page : segment.pages()) {
        assertTrue(frame.isVisible("#page-" + page.id() + " h1"), page.id());
      }
    }
  }
}
