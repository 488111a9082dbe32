// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import org.mttcourseware.server.store.AcademyRows;

/**
 * A column of the gradebook for one live session of a course.
 *
 * @param room our id of the session
 * @param link a link of its course, whose gradebook it is
 * @param label what the gradebook calls it; the first one stays
 * @param maximum of the marks that are given now
 */
public record LiveColumn(String room, String link, String label, double maximum) {

  /** Stores it, unless it is there: the courier makes it in the gradebook. */
  void keep(AcademyRows rows) {
    rows.update(
            """
            insert into grade_column (place, academy, resource_link, room, label, line_item, checked)
            values (:room, :academy, :link, :room, :label, '', '') on conflict do nothing""")
        .bind("room", room)
        .bind("link", link)
        .bind("label", label)
        .execute();
  }
}
