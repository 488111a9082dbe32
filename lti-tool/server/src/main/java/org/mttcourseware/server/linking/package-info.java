// SPDX-License-Identifier: Apache-2.0
/**
 * Deep linking: a teacher looks through what the academy shows, chooses segments or single
 * activities, and the LMS gets links to them (LTI Deep Linking 2.0).
 */
@NullMarked
package org.mttcourseware.server.linking;

import org.jspecify.annotations.NullMarked;
