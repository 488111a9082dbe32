// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/**
 * What something that a participant sent is known by when it comes again. It cannot be told from
 * what is stored of the ticket, nor from the paper of anything else that the same ticket sent.
 */
final class Paper {
  private Paper() {}

  static String of(String ticket, String room, String deed, long number) {
    return RandomIds.hash(String.join(" ", "paper", deed, room, String.valueOf(number), ticket));
  }

  /** Returns whether {@code table} has a row of this paper. */
  static boolean isIn(AcademyRows rows, String table, String room, String paper) {
    return rows.query(
                "select count(*) from "
                    + table
                    + " where academy = :academy and room = :room and paper = :paper")
            .bind("room", room)
            .bind("paper", paper)
            .mapTo(Integer.class)
            .one()
        == 1;
  }
}
