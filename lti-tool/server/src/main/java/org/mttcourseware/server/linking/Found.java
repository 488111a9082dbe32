// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.util.List;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.ProgrammeKey;

/**
 * A segment in the list.
 *
 * @param outcomes what one can do after it, in words
 * @param maximum the most points that can be reached; 0 where nothing is graded
 */
public record Found(
    ProgrammeKey programme, Part part, SegmentEntry segment, List<String> outcomes, int maximum) {
  /** Returns what stands for the whole segment. */
  public ItemKey key() {
    return new ItemKey(programme, segment.id(), "");
  }

  /** Returns what stands for one activity of it. */
  public ItemKey activityKey(ActivityEntry activity) {
    return new ItemKey(programme, segment.id(), activity.id());
  }

  /** A module with what was found in it. */
  public record InModule(Part part, String title, List<Found> segments) {}
}
