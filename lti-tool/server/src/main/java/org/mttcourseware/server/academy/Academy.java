// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;

/**
 * A tenant of the tool, and what it wants.
 *
 * @param language of what the tool says where a launch names none
 * @param allowAnonymous whether learners may come without an id: nothing is stored of them
 * @param storeNames whether names and addresses that the LMS sends may be stored
 * @param retentionDays days after the last visit when a learner's work is erased; 0 keeps it
 * @param frameOrigins origins that may frame the tool beside those of the platforms
 * @param closed since when nobody can launch into it
 */
public record Academy(
    AcademyId id,
    String name,
    String language,
    boolean allowAnonymous,
    boolean storeNames,
    int retentionDays,
    List<String> frameOrigins,
    Instant created,
    Optional<Instant> closed) {
  /** Keeps its own copy of the list. */
  public Academy {
    frameOrigins = List.copyOf(frameOrigins);
  }

  /** Returns whether this stands for the whole site, not for one academy. */
  public boolean isSite() {
    return id.equals(AcademyId.SITE);
  }
}
