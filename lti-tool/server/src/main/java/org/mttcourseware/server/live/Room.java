// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;

/**
 * A live session as it is stored.
 *
 * @param code empty once it has ended
 * @param kind of its activity
 * @param language the trainer's when it was begun
 * @param context the course that it was begun from; empty without an LMS
 * @param revision grows with each step of a trainer
 */
public record Room(
    String id,
    AcademyId academy,
    String code,
    String kind,
    RoomPlace place,
    String language,
    Optional<String> context,
    long revision,
    Instant created,
    Optional<Instant> ended) {}
