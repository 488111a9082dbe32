// SPDX-License-Identifier: Apache-2.0
/**
 * The way in from an LMS: login, launch, the session after it, and the shell that every room of a
 * launch is shown in. What a room shows is the business of other features.
 */
@NullMarked
package org.mttcourseware.server.launch;

import org.jspecify.annotations.NullMarked;
