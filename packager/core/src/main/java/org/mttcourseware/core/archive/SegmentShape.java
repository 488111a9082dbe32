// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What saved answers and grades of a segment hang on: its ids and settings, without its words. */
record SegmentShape(String id, List<String> pages, List<ActivityShape> activities) {
  SegmentShape {
    pages = List.copyOf(pages);
    activities = List.copyOf(activities);
  }

  /**
   * An activity.
   *
   * @param settings such as {@code pass}, {@code draw}
   * @param parts questions, ballots, scenes, injects or criteria
   */
  record ActivityShape(
      String id, String kind, Map<String, String> settings, List<PartShape> parts) {
    ActivityShape {
      settings = ordered(settings);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of an activity that holds an answer of its own.
   *
   * @param options the words of each option by its id, in the order shown
   * @param right what is right, or where a choice leads; empty where that is not told
   */
  record PartShape(
      String id,
      String kind,
      Map<String, String> settings,
      Map<String, String> options,
      String right) {
    PartShape {
      settings = ordered(settings);
      options = ordered(options);
    }
  }

  private static Map<String, String> ordered(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
