// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.render.Build;
import org.w3c.dom.Element;

class Scorm12Test {
  @Test
  void eachSegmentIsAScoInItsModule() {
    Manifest manifest = layOut(Builds.english());

    assertEquals(
        List.of(
            "MODULE-identity",
            "ITEM-identity-chain",
            "ITEM-identity-mrz",
            "MODULE-rights",
            "ITEM-rights-basics"),
        manifest.values("item", "identifier"));
    assertEquals(
        List.of("identity-chain/index.html", "identity-mrz/index.html", "rights-basics/index.html"),
        manifest.values("resource", "href"));
  }

  @Test
  void aModuleNeedsNoLevelOfItsOwn() {
    assertEquals(
        List.of("ITEM-identity-chain", "ITEM-identity-mrz"),
        layOut(Builds.module(Builds.english())).values("item", "identifier"));
  }

  @Test
  void onlyASegmentWithAGradedQuizHasAMasteryScore() {
    Element score = layOut(Builds.english()).all("masteryscore").get(0);

    assertEquals("70", score.getTextContent());
    assertEquals("ITEM-identity-mrz", ((Element) score.getParentNode()).getAttribute("identifier"));
    assertEquals(1, layOut(Builds.english()).all("masteryscore").size());
  }

  @Test
  void aPictureOfTwoSegmentsIsAnAssetOfBoth() {
    Manifest manifest = layOut(Builds.english());

    List<Element> users =
        manifest.all("dependency").stream()
            .filter(dependency -> dependency.getAttribute("identifierref").equals("ASSET-media"))
            .toList();

    assertEquals(
        List.of("RES-identity-chain", "RES-identity-mrz"),
        users.stream()
            .map(user -> ((Element) user.getParentNode()).getAttribute("identifier"))
            .toList());
  }

  private static Manifest layOut(Build build) {
    return Manifest.of(new Scorm12().layOut(List.of(build)));
  }
}
