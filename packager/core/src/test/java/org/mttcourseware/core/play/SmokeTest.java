// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.render.Build;

final class SmokeTest {
  @Test
  void smoke() {
    Build build = Programmes.fixture("en");
    PlayedPackage web = Programmes.packed(build, "web", "basics");
    System.out.println(web.files().keySet());
    try (Window window = Window.desktop()) {
      Frame frame = window.frame(web, "basics-all");
      Learner learner = new Learner(frame);
      learner.doEverything(Programmes.segment(build, "basics-all"), at -> System.out.println(at));
      System.out.println(Axe.violations(frame));
      assertEquals("end", learner.page());
    }
  }
}
