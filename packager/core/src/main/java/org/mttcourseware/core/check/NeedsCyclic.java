// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No segment needs itself, not even by way of others. */
final class NeedsCyclic implements Rule {
  @Override
  public String code() {
    return "MTT214";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, Segment> byId = new LinkedHashMap<>();
    draft.originalSegments().forEach(segment -> byId.putIfAbsent(segment.id(), segment));
    Set<String> told = new HashSet<>();
    for (Segment segment : byId.values()) {
      List<String> circle = circle(segment.id(), segment.id(), byId, new HashSet<>());
      if (!circle.isEmpty() && told.add(String.join(" ", new TreeSet<>(circle)))) {
        findings.add(code(), draft.positions().of(segment, "needs"), String.join(" -> ", circle));
      }
    }
  }

  private static List<String> circle(
      String start, String at, Map<String, Segment> byId, Set<String> seen) {
    Segment segment = byId.get(at);
    if (segment == null || !seen.add(at)) {
      return List.of();
    }
    for (String needed : segment.needs()) {
      List<String> rest = needed.equals(start) ? List.of(start) : circle(start, needed, byId, seen);
      if (!rest.isEmpty()) {
        return Stream.concat(Stream.of(at), rest.stream()).toList();
      }
    }
    return List.of();
  }
}
