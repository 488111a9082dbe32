// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Instant;
import org.mttcourseware.server.store.AcademyId;

/**
 * A grade that this instance has claimed, with all that its delivery needs.
 *
 * @param subject the learner, in the words of the LMS
 * @param sequence which result this is of the learner's
 * @param tries how often it was tried in vain
 * @param claim the proof that it is ours
 * @param until when the claim runs out
 */
record DueGrade(
    String id,
    AcademyId academy,
    String platform,
    Link link,
    String subject,
    Score score,
    String comment,
    long sequence,
    Instant reachedAt,
    int tries,
    String claim,
    Instant until) {

  /**
   * Where it was reached: behind a link, or in a live session of the course of a link.
   *
   * @param place our id of either; each has a column of its own
   * @param id our id of the link
   * @param lmsId the id that the LMS has for the link; empty for a live session, whose column
   *     belongs to no link
   * @param resource what of ours it shows, the same after a course was copied
   * @param lineItem the address of its column in the gradebook; empty if not known
   * @param lineItems the address of all columns of the course; empty if not offered
   * @param scopes what the tool may do there, parted by spaces
   */
  record Link(
      String place,
      String id,
      String lmsId,
      String title,
      String resource,
      String lineItem,
      String lineItems,
      String scopes) {
    boolean isLive() {
      return !place.equals(id);
    }

    Offer offer() {
      return Offer.of(lineItem, lineItems, scopes);
    }
  }
}
