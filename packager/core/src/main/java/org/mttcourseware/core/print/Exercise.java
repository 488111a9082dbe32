// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** A table-top exercise, and the segment to which it belongs. */
record Exercise(SegmentBuild segment, TableTop tabletop) {

  /** Returns the exercises of {@code build}, in its order. */
  static List<Exercise> of(Build build) {
    List<Exercise> exercises = new ArrayList<>();
    for (SegmentBuild segment : build.segments()) {
      for (Activity activity : segment.segment().activities()) {
        if (activity instanceof TableTop tabletop) {
          exercises.add(new Exercise(segment, tabletop));
        }
      }
    }
    return exercises;
  }

  /** Returns an id for a place in a book, which begins with the place of this exercise. */
  String id(String place) {
    return "exercise." + segment.segment().id() + "." + tabletop.id() + "." + place;
  }
}
