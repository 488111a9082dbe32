// SPDX-License-Identifier: Apache-2.0
/** What is kept of learners: shown, handed out, erased on request and by the clock. */
@NullMarked
package org.mttcourseware.server.privacy;

import org.jspecify.annotations.NullMarked;
