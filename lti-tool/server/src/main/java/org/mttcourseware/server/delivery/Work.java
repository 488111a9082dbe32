// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.time.Instant;

/**
 * The work of one learner behind one link, as it is stored.
 *
 * @param state a compact code of the pages' scripts; see {@code script/state.js}
 * @param revision grows with each save
 * @param visit the open page that saved last
 * @param number of the last save of that page
 * @param status incomplete, completed, passed or failed
 */
record Work(
    String id,
    String state,
    long revision,
    String visit,
    long number,
    String status,
    boolean testUser,
    Instant seenAt) {}
