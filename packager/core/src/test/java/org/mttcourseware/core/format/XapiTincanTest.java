// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.render.Build;
import org.w3c.dom.Element;

class XapiTincanTest {
  private static List<Build> everyScope() {
    return Builds.everyScope();
  }

  private static PackageFiles layOut(Build build) {
    return new XapiTincan().layOut(List.of(build));
  }

  private static Manifest activities(Build build) {
    return Manifest.of(layOut(build), "tincan.xml");
  }

  @ParameterizedTest
  @MethodSource("everyScope")
  void exactlyOneActivityIsLaunchedAndItsPageIsThere(Build build) {
    List<String> launched = activities(build).texts("launch");

    assertEquals(1, launched.size());
    assertTrue(layOut(build).byPath().containsKey(launched.get(0)), launched.toString());
  }

  @ParameterizedTest
  @MethodSource("everyScope")
  void everyActivityHasAnAbsoluteIdATypeANameAndADescription(Build build) {
    Manifest activities = activities(build);
    List<String> ids = activities.values("activity", "id");

    ids.forEach(id -> assertTrue(URI.create(id).isAbsolute(), id));
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(ids.size(), activities.values("activity", "type").size());
    assertEquals(ids.size(), activities.values("name", "lang").size());
    assertEquals(ids.size(), activities.values("description", "lang").size());
  }

  @Test
  void theWholeIsLaunchedAndItsSegmentsAreKnown() {
    Manifest activities = activities(Builds.english());

    assertEquals(
        List.of(
            "urn:mtt:mtt",
            "urn:mtt:mtt:identity-chain",
            "urn:mtt:mtt:identity-mrz",
            "urn:mtt:mtt:rights-basics"),
        activities.values("activity", "id"));
    Element parent = (Element) activities.all("launch").get(0).getParentNode();
    assertEquals("urn:mtt:mtt", parent.getAttribute("id"));
    assertEquals(List.of("index.html"), activities.texts("launch"));
  }

  @Test
  void aSegmentAloneIsLaunchedItself() {
    Manifest activities = activities(Builds.segment(Builds.english()));

    assertEquals(List.of("urn:mtt:mtt:identity-mrz"), activities.values("activity", "id"));
    assertEquals(List.of("identity-mrz/index.html"), activities.texts("launch"));
  }
}
