// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.format.Scorm2004.Release;
import org.mttcourseware.core.render.Build;

class Scorm2004Test {
  private static List<Build> everyScope() {
    return Builds.everyScope();
  }

  @ParameterizedTest
  @MethodSource("everyScope")
  void thereIsOneSco(Build build) {
    Manifest manifest = layOut(Release.FOURTH, build);

    assertEquals(List.of("sco"), manifest.values("resource", "adlcp:scormType"));
    assertEquals(List.of("ITEM-" + build.id()), manifest.values("item", "identifier"));
  }

  @Test
  void severalSegmentsArePlayedByOnePage() {
    Build programme = Builds.english();

    assertEquals(
        List.of("index.html"), layOut(Release.THIRD, programme).values("resource", "href"));
    assertEquals(
        List.of("identity-mrz/index.html"),
        layOut(Release.THIRD, Builds.segment(programme)).values("resource", "href"));
  }

  @Test
  void onlyAGradedSegmentAloneIsSatisfiedByItsScore() {
    Build programme = Builds.english();

    assertEquals(
        List.of("0.7"),
        layOut(Release.FOURTH, Builds.segment(programme)).texts("minNormalizedMeasure"));
    assertTrue(layOut(Release.FOURTH, programme).all("primaryObjective").isEmpty());
  }

  @Test
  void onlyThe4thEditionHasItsOwnWords() {
    Build build = Builds.english();

    assertEquals(1, layOut(Release.FOURTH, build).all("completionThreshold").size());
    assertTrue(layOut(Release.THIRD, build).all("completionThreshold").isEmpty());
    assertTrue(
        layOut(Release.THIRD, build)
            .values("organization", "adlcp:sharedDataGlobalToSystem")
            .isEmpty());
  }

  private static Manifest layOut(Release release, Build build) {
    return Manifest.of(new Scorm2004(release).layOut(List.of(build)));
  }
}
