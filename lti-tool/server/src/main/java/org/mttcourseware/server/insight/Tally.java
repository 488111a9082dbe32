// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.time.Instant;
import java.util.Optional;

/**
 * How launches of a platform went since some time.
 *
 * @param platform its id
 * @param last when the last one came; empty if none did
 */
public record Tally(
    String platform, String name, long accepted, long refused, Optional<Instant> last) {}
