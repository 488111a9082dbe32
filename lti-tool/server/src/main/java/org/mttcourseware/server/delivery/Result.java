// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.time.Instant;

/**
 * What a learner has reached behind one link: the best attempt of each graded quiz, together.
 *
 * @param got points; of quizzes that were not sent yet, none
 * @param total the points there are, also those of quizzes that were not sent yet
 * @param complete whether each graded quiz was sent at least once
 */
public record Result(
    String resourceLink,
    String learner,
    double got,
    double total,
    boolean complete,
    Instant reachedAt) {}
