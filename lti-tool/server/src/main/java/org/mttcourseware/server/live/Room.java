// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;

/**
 * A live session as it is stored.
 *
 * @param code empty once it has ended
 * @param ballot the question on the screen, counted from 0
 * @param revision grows with each step of a trainer
 */
record Room(
    String id,
    AcademyId academy,
    String code,
    String catalogue,
    String segment,
    String activity,
    String language,
    int ballot,
    boolean revealed,
    boolean explained,
    long revision,
    Instant created,
    Optional<Instant> ended) {}
