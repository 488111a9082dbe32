// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import org.jspecify.annotations.Nullable;

/** What a session is opened with; see {@link LtiSession} for what each part means. */
public record NewSession(
    String deployment,
    @Nullable String context,
    @Nullable String resourceLink,
    @Nullable String learner,
    SessionRole role,
    String language,
    boolean testUser,
    SessionDetails details) {}
