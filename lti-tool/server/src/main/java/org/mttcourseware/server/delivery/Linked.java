// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.Optional;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.launch.Placement;
import org.mttcourseware.server.store.AcademyRows;

/**
 * A link of a course and what it shows.
 *
 * @param link our id of the resource link
 */
record Linked(String link, Placement placement) {

  /** Returns what {@code link} shows. */
  static Optional<Linked> of(AcademyRows rows, String link) {
    return rows.query(
            "select programme, adaptation, segment, activity from resource_link"
                + " where academy = :academy and id = :link")
        .bind("link", link)
        .map(
            (row, names) ->
                new Placement(
                    row.getString("programme"),
                    row.getString("adaptation"),
                    row.getString("segment"),
                    row.getString("activity")))
        .findOne()
        .map(placement -> new Linked(link, placement));
  }

  /** Returns the programme under its adaptation. */
  ProgrammeKey key() {
    return new ProgrammeKey(placement.programme(), placement.adaptation());
  }

  /** Returns the segment that is shown, or of which one activity is. */
  String segment() {
    return placement.segment();
  }

  /** Returns the one activity that is shown, or nothing for the whole segment. */
  String only() {
    return placement.activity();
  }

  /** Returns whether {@code activity} is among what is shown. */
  boolean shows(String activity) {
    return only().isEmpty() || only().equals(activity);
  }
}
