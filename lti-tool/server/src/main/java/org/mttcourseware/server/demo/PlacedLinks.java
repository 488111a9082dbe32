// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;

/**
 * Links that stand in the demo's course from the beginning, as deep linking would have made them.
 */
public final class PlacedLinks {
  private PlacedLinks() {}

  /** Puts the first {@code number} graded segments of {@code document} into {@code course}. */
  public static List<ResourceLink> put(
      DemoLms lms, RegisteredTool tool, Course course, CatalogueDocument document, int number) {
    return document.languages().get(0).modules().stream()
        .flatMap(module -> module.segments().stream())
        .filter(segment -> maximum(segment) > 0)
        .limit(number)
        .map(segment -> put(lms, tool, course, document, segment))
        .toList();
  }

  private static ResourceLink put(
      DemoLms lms,
      RegisteredTool tool,
      Course course,
      CatalogueDocument document,
      SegmentEntry segment) {
    Map<String, String> placement = new LinkedHashMap<>();
    placement.put("programme", document.programme());
    if (!document.adaptation().isEmpty()) {
      placement.put("adaptation", document.adaptation());
    }
    placement.put("segment", segment.id());
    String query =
        placement.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    ResourceLink link =
        lms.campus()
            .courses()
            .addLink(
                course,
                tool.clientId(),
                segment.title(),
                tool.launchUrl() + "?" + query,
                placement);
    lms.campus().gradebook().add(link, maximum(segment));
    return link;
  }

  private static int maximum(SegmentEntry segment) {
    return segment.activities().stream()
        .filter(ActivityEntry::graded)
        .mapToInt(ActivityEntry::maximum)
        .sum();
  }
}
