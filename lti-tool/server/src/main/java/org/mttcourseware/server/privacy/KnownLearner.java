// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

import java.time.Instant;

/**
 * A learner as an administrator may find one: by pseudonym, never by name.
 *
 * @param pseudonyms of all courses, parted by commas
 */
public record KnownLearner(String id, String platform, String pseudonyms, Instant seen) {}
